package org.safeconduct.packet.form;

/// Two answers that can't both be true, or one that needs another look.
///
/// @param rule which rule makes it matter
/// @param isCertain whether they surely disagree; else a person has to decide
/// @param path the fact whose box is pointed at
/// @param words what disagrees and what to do, without quoting an answer
record Disagreement(String rule, boolean isCertain, String path, String words) {}

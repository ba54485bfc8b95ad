package org.safeconduct.names.alike;

/// One row of the table of why: a word of the one name, the word of the other that it met, and by what rule.
///
/// @param one empty where the other's word met nothing
/// @param other empty where the one's word met nothing
/// @param likeness from 0 to 1
/// @param weight how much the row counts
public record Reason(String one, String other, String rule, double likeness, double weight) {}

package org.safeconduct.app.evidence;

/// A file that was not taken.
///
/// @param name as the sender called it
/// @param reason key of a text that takes the name
public record Refusal(String name, String reason) {}

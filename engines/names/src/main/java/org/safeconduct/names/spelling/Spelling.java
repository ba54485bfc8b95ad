package org.safeconduct.names.spelling;

/// A Latin spelling of one word, and why it is worth trying.
public record Spelling(String letters, String why) {}

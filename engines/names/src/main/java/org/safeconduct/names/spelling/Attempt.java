package org.safeconduct.names.spelling;

/// What to enter into a locator that asks for first and last name, and why.
public record Attempt(String first, String last, String why) {}

package org.safeconduct.law;

import java.time.LocalDate;

/// That a version of a rule did not ship with the program: a house entered it and answers for it.
///
/// @param number which of the house's own versions of that rule
/// @param by whoever entered it, by name
public record Edition(int number, String by, LocalDate on) {}

package org.safeconduct.app.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody of this house held a rule against a source and found it right.
///
/// @param mark of what the rule said then
/// @param day when they looked
public record Verification(String rule, String mark, LocalDate day, String against, UUID by, Instant entered) {}

package org.safeconduct.app.calendar.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody looked up with the court on which day a hearing is.
///
/// @param day that the court named
/// @param against what was asked: the automated line, the portal, the clerk
/// @param name of whoever looked
public record Look(UUID hearingId, LocalDate day, String against, Instant at, String name) {}

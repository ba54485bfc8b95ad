package org.safeconduct.app.calendar.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A day on which an office was closed.
///
/// @param court null for the offices in Washington
/// @param name of whoever entered it
public record Closed(
        UUID id, @Nullable String court, LocalDate day, String why, String source, String name, Instant entered) {}

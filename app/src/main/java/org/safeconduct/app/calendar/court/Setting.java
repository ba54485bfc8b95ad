package org.safeconduct.app.calendar.court;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Period;

/// A length of time that this house counts instead of a rule's.
///
/// @param judge null for every judge of the court
/// @param name of whoever entered it
public record Setting(
        UUID id,
        String rule,
        Period period,
        String court,
        @Nullable String judge,
        String why,
        String name,
        Instant entered) {}

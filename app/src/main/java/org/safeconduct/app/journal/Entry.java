package org.safeconduct.app.journal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the record.
///
/// @param actor who, or null for the program itself
/// @param route the kind of page that was read, or null for an act that is not a reading
/// @param linked whether the hash chain holds it yet, which takes about a second
public record Entry(
        long id,
        Instant at,
        @Nullable UUID actor,
        String act,
        UUID subject,
        @Nullable String route,
        boolean linked) {}

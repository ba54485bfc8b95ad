package org.safeconduct.app.rules.outlook;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One date of a case that another law makes another.
///
/// @param what is due or counted, as the rule calls it
/// @param before null where there is none so far
/// @param after null where there is none from then on
public record Moved(
        UUID caseId,
        String caseName,
        String rule,
        String what,
        @Nullable LocalDate before,
        @Nullable LocalDate after) {}

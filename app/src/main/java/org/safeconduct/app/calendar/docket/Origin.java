package org.safeconduct.app.calendar.docket;

import java.util.UUID;

/// Where a fact stands in the application.
///
/// @param subject the row that says it; the case where nothing is smaller
/// @param name what that row is about, such as the place of a stay; empty where its kind says enough
public record Origin(Kind kind, UUID subject, String name) {
    Origin(Kind kind, UUID subject) {
        this(kind, subject, "");
    }

    /// Which room says it, and in which sense.
    public enum Kind {
        ENTERED,
        HEARING,
        DECISION_SERVED,
        /// No day of service is recorded, so the earlier day on which it was made is taken.
        DECISION_MADE,
        CASE,
        /// A stay in custody.
        STAY,
        /// Something that happened in custody.
        MILESTONE,
        /// A request for release.
        REQUEST
    }
}

package org.safeconduct.app.custody.stay;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.facts.Point;

/// Something that happened in custody and on which limits hang.
public record Milestone(UUID id, What what) {

    /// What happened, and when by the clock of the place.
    ///
    /// @param source how we know
    public record What(Kind kind, LocalDate day, @Nullable LocalTime at, ZoneId zone, String source) {}

    /// As the vocabulary of the law has them.
    public enum Kind {
        FINAL_ORDER,
        CUSTODY_REVIEW_90,
        CUSTODY_REVIEW_180,
        SHOWER_GIVEN,
        FLOOR_MET,
        HEALTH_SCREENED,
        HEALTH_ASSESSED,
        GRIEVANCE_FILED,
        GRIEVANCE_ANSWERED,
        BOND_REQUEST_FILED,
        BOND_GRANTED,
        BOND_FROZEN;

        /// As rules call it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Point point() {
        return new Point(what.day(), what.at(), what.zone());
    }
}

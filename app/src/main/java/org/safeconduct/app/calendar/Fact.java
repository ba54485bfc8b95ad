package org.safeconduct.app.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something on which dates hang, with who vouches for it.
///
/// @param by who entered it or changed it last
/// @param entered when that was
public record Fact(UUID id, Told told, UUID by, Instant entered, int version) {

    /// What was told of it.
    ///
    /// @param word as `law/case/vocabulary.yaml` has it; of an order, the id of the rule whose count it replaces
    /// @param value what a circumstance is, or the judge of an order
    /// @param day when it happened or began; null for a circumstance that always held
    /// @param until the last day of what is over
    /// @param hour by the clocks of the house
    /// @param about which of several
    /// @param source the paper or person that says so
    public record Told(
            Sort sort,
            String word,
            @Nullable String value,
            @Nullable LocalDate day,
            @Nullable LocalDate until,
            @Nullable LocalTime hour,
            @Nullable String about,
            Served served,
            String source) {}

    /// How a fact stands in time.
    public enum Sort {
        EVENT,
        SPELL,
        CIRCUMSTANCE,
        ORDER
    }

    /// How the paper about an event reached the person.
    public enum Served {
        UNKNOWN,
        ORALLY,
        IN_PERSON,
        MAIL,
        ELECTRONICALLY,
        ON_COUNSEL,
        NOT_SERVED
    }
}

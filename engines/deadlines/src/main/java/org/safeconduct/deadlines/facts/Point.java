package org.safeconduct.deadlines.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When something happened where: a day, and the hour if anybody knows it, by the clock of the place.
public record Point(LocalDate date, @Nullable LocalTime time, ZoneId zone) {

    /// A day whose hour nobody knows.
    public static Point of(LocalDate date, ZoneId zone) {
        return new Point(date, null, zone);
    }

    public Optional<ZonedDateTime> exact() {
        return Optional.ofNullable(time).map(known -> date.atTime(known).atZone(zone));
    }

    /// The first moment that it can have been; of an hour that the clocks showed twice, the first.
    public Instant earliest() {
        return exact().orElseGet(() -> date.atStartOfDay(zone))
                .withEarlierOffsetAtOverlap()
                .toInstant();
    }

    /// The last moment that it can have been; of a day, the next midnight.
    public Instant latest() {
        return exact().orElseGet(() -> date.plusDays(1).atStartOfDay(zone))
                .withLaterOffsetAtOverlap()
                .toInstant();
    }

    /// Whether clocks jumped over that hour, so that it never was.
    public boolean isSkipped() {
        return offsets().isEmpty();
    }

    /// Whether clocks showed that hour twice.
    public boolean isDoubled() {
        return offsets().size() > 1;
    }

    private List<?> offsets() {
        return time == null ? List.of(zone) : zone.getRules().getValidOffsets(date.atTime(time));
    }

    /// The day, and the hour if known: `2026-02-24 14:00`.
    @Override
    public String toString() {
        return time == null ? date.toString() : date + " " + time;
    }
}

package org.safeconduct.deadlines.docket;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safeconduct.deadlines.docket.Outcome.Held;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.CaseFacts.Stay;
import org.safeconduct.deadlines.facts.Point;
import org.safeconduct.law.Period;

/// The custody of a person: where, how long, which limits were crossed, and what is not known in between.
///
/// @param days from the first day in custody to the last, or to the day asked about
public record Ladder(List<Rung> rungs, List<Gap> gaps, long days) {

    /// One stay, measured.
    ///
    /// @param hours real hours, between bounds where an hour is not known
    /// @param days nights spent there, the stay's last day not counted
    /// @param limits what rules say about this stay
    public record Rung(Stay stay, Held hours, long days, List<Reckoning> limits) {
        /// Whether rules measure a stay there in hours.
        public boolean isMeasuredInHours() {
            return limits.stream()
                    .map(Reckoning::counting)
                    .filter(counting -> counting.endedBy().isEmpty())
                    .anyMatch(counting ->
                            counting.period() != null && counting.period().unit() == Period.Unit.HOURS);
        }

        /// Limits that were crossed.
        public List<Reckoning> crossed() {
            return limits.stream()
                    .filter(limit -> limit.outcome() instanceof Outcome.Crossed)
                    .toList();
        }
    }

    /// A time of which nobody knows where the person was.
    public record Gap(Stay before, Stay after, long days) {}

    static Ladder of(CaseFacts facts, Docket docket) {
        var stays = facts.stays().stream()
                .filter(stay -> !stay.from().date().isAfter(docket.on()))
                .sorted(Comparator.comparing(stay -> stay.from().earliest()))
                .toList();
        var rungs = stays.stream().map(stay -> rung(stay, docket)).toList();
        long days = stays.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(
                        stays.getFirst().from().date(),
                        end(stays.getLast(), docket.on()).date());
        return new Ladder(rungs, gaps(stays), days);
    }

    private static Rung rung(Stay stay, Docket docket) {
        var end = end(stay, docket.on());
        var limits =
                docket.reckonings().stream().filter(found -> isOf(stay, found)).toList();
        return new Rung(
                stay,
                new Held(
                        Math.max(0, hours(stay.from().latest(), end.earliest())),
                        hours(stay.from().earliest(), end.latest()),
                        "hours"),
                ChronoUnit.DAYS.between(stay.from().date(), end.date()),
                limits);
    }

    private static boolean isOf(Stay stay, Reckoning found) {
        var trigger = found.trigger();
        return trigger != null
                && trigger.kind().equals(stay.place().kind())
                && trigger.at().equals(stay.from())
                && trigger.about().equals(stay.place().name());
    }

    private static Point end(Stay stay, LocalDate on) {
        var to = stay.to();
        return to == null || to.date().isAfter(on) ? Point.of(on, stay.place().zone()) : to;
    }

    private static long hours(Instant from, Instant to) {
        return Duration.between(from, to).toHours();
    }

    private static List<Gap> gaps(List<Stay> stays) {
        var gaps = new ArrayList<Gap>();
        for (int i = 1; i < stays.size(); i++) {
            var left = stays.get(i - 1).to();
            long days = left == null
                    ? 0
                    : ChronoUnit.DAYS.between(left.date(), stays.get(i).from().date());
            if (days > 1) {
                gaps.add(new Gap(stays.get(i - 1), stays.get(i), days));
            }
        }
        return gaps;
    }
}

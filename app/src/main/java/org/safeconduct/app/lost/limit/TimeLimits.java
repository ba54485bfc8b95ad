package org.safeconduct.app.lost.limit;

import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.limit.TimeLimit.Standing;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Request.Purpose;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Counts the days. The only place of this room that does.
@Component
public class TimeLimits {
    private static final Set<Purpose> DEMAND = Set.of(Purpose.RETURN, Purpose.PRESERVATION);
    private static final Set<Means> SPOKEN = Set.of(Means.TELEPHONE, Means.IN_PERSON);

    private final Supplier<Rulebook> law;

    @Autowired
    TimeLimits(Lawbook lawbook) {
        this(lawbook::book);
    }

    TimeLimits(Supplier<Rulebook> law) {
        this.law = law;
    }

    /// Every time limit of an item, the nearest last day first; none while nobody knows when it was taken.
    public List<TimeLimit> of(Item item, List<Request> requests, LocalDate today) {
        var taken = item.taking().earliest();
        if (taken.isEmpty()) {
            return List.of();
        }
        var rules = law.get();
        return Stream.of(Counted.values())
                .map(counted -> limit(
                        rules.rule(counted.rule, today),
                        taken.get(),
                        counted.met(requests).orElse(null),
                        item.state(),
                        today))
                .sorted(Comparator.comparing(TimeLimit::due))
                .toList();
    }

    private static TimeLimit limit(
            Rule rule, LocalDate taken, @Nullable LocalDate met, Item.State state, LocalDate today) {
        var due = taken.plus(calendar(rule.period()));
        boolean back = state == Item.State.RETURNED && met == null;
        return new TimeLimit(rule, due, met, back ? Standing.SETTLED : standing(due, met, taken, today));
    }

    private static TemporalAmount calendar(Period period) {
        return switch (period.unit()) {
            case DAYS -> java.time.Period.ofDays(period.amount());
            case MONTHS -> java.time.Period.ofMonths(period.amount());
            case YEARS -> java.time.Period.ofYears(period.amount());
            case HOURS, BUSINESS_DAYS ->
                throw new IllegalStateException("Nothing about property is counted in " + period.unit() + ".");
        };
    }

    /// Near is the last tenth of the time, and at least the last day.
    private static Standing standing(LocalDate due, @Nullable LocalDate met, LocalDate taken, LocalDate today) {
        if (met != null) {
            return met.isAfter(due) ? Standing.MET_LATE : Standing.MET;
        }
        if (today.isAfter(due)) {
            return Standing.PASSED;
        }
        long days = due.toEpochDay() - taken.toEpochDay();
        return due.toEpochDay() - today.toEpochDay() <= Math.max(1, days / 10) ? Standing.NEAR : Standing.RUNNING;
    }

    /// What is counted, by which rule, and what meets it.
    private enum Counted {
        DEMAND_IT("PROP-20"),
        CALL_AGAIN("PROP-21"),
        ABANDONED("PROP-02"),
        CUSTOMS_CLAIM("PROP-08"),
        SMALL_CLAIM("PROP-09"),
        TORT_CLAIM("PROP-22");

        private final String rule;

        Counted(String rule) {
            this.rule = rule;
        }

        Optional<LocalDate> met(List<Request> requests) {
            return switch (this) {
                case DEMAND_IT, ABANDONED -> first(requests, Counted::isDemand);
                case CALL_AGAIN -> heard(requests);
                case CUSTOMS_CLAIM -> first(requests, asked -> asked.purposes().contains(Purpose.CUSTOMS_CLAIM));
                case SMALL_CLAIM -> first(requests, asked -> asked.purposes().contains(Purpose.SMALL_CLAIM));
                case TORT_CLAIM -> first(requests, asked -> asked.purposes().contains(Purpose.TORT_CLAIM));
            };
        }

        private static boolean isDemand(Request.Asked asked) {
            return asked.purposes().stream().anyMatch(DEMAND::contains);
        }

        /// An answer, or a call that nobody wrote down an answer to.
        private static Optional<LocalDate> heard(List<Request> requests) {
            var answers = requests.stream()
                    .flatMap(request -> request.answers().stream())
                    .map(answer -> answer.given().day());
            var calls = requests.stream()
                    .map(Request::asked)
                    .filter(asked -> SPOKEN.contains(asked.means()))
                    .map(Request.Asked::day);
            return Stream.concat(answers, calls).min(Comparator.naturalOrder());
        }

        private static Optional<LocalDate> first(List<Request> requests, Predicate<Request.Asked> meeting) {
            return requests.stream()
                    .map(Request::asked)
                    .filter(meeting)
                    .map(Request.Asked::day)
                    .min(Comparator.naturalOrder());
        }
    }
}

package org.safeconduct.chronology.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safeconduct.chronology.account.Inconsistency.Rule;
import org.safeconduct.chronology.account.Inconsistency.Severity;
import org.safeconduct.chronology.account.Passage.Present;

/// One person in two places at one time.
final class Whereabouts {
    private final List<Present> stays;
    private final Told told;

    Whereabouts(List<Passage> passages, Told told) {
        this.stays = passages.stream()
                .filter(Present.class::isInstance)
                .map(Present.class::cast)
                .toList();
        this.told = told;
    }

    List<Inconsistency> find() {
        return IntStream.range(0, stays.size())
                .boxed()
                .flatMap(first -> stays.subList(first + 1, stays.size()).stream()
                        .flatMap(second -> compare(stays.get(first), second).stream()))
                .toList();
    }

    /// A day that both share leaves time to travel, and more of them do not.
    private Optional<Inconsistency> compare(Present one, Present other) {
        if (!one.person().equals(other.person()) || one.place().equals(other.place())) {
            return Optional.empty();
        }
        return sharedDays(one.event(), other.event())
                .filter(days -> days >= 0)
                .map(days -> new Inconsistency(
                        Rule.TWO_PLACES,
                        days > 0 ? Severity.IMPOSSIBLE : Severity.TIGHT,
                        passages(one, other),
                        List.of(Sentence.of("differs.TWO_PLACES", one.person(), one.place(), other.place(), days + 1)),
                        Rule.TWO_PLACES.question()));
    }

    private List<String> passages(Present one, Present other) {
        return Stream.of(
                        Stream.of(one.id(), other.id()),
                        told.dating(one.event()).stream(),
                        told.dating(other.event()).stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /// Nights for which both last, whenever in their bounds they were; below 0 where they may lie apart.
    private Optional<Long> sharedDays(String one, String other) {
        if (one.equals(other)) {
            return Optional.of(0L);
        }
        return later(told.start(one).latest(), told.start(other).latest())
                .flatMap(from -> earlier(
                                told.end(one).earliest(), told.end(other).earliest())
                        .map(to -> ChronoUnit.DAYS.between(from, to)));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(second -> day.isAfter(second) ? day : second));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(day -> other.map(second -> day.isBefore(second) ? day : second));
    }
}

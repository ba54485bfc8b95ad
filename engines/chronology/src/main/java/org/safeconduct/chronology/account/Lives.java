package org.safeconduct.chronology.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.chronology.account.Inconsistency.Rule;
import org.safeconduct.chronology.account.Inconsistency.Severity;
import org.safeconduct.chronology.account.Passage.Aged;
import org.safeconduct.chronology.account.Passage.Born;
import org.safeconduct.chronology.account.Passage.Issued;
import org.safeconduct.chronology.edtf.Bounds;

/// Ages beside birth dates, and documents beside what they tell of.
final class Lives {
    private final List<Passage> passages;
    private final Told told;

    Lives(List<Passage> passages, Told told) {
        this.passages = passages;
        this.told = told;
    }

    List<Inconsistency> find() {
        return passages.stream()
                .flatMap(passage -> switch (passage) {
                    case Aged aged -> births(aged);
                    case Issued issued -> tooEarly(issued).stream();
                    default -> Stream.<Inconsistency>empty();
                })
                .toList();
    }

    private Stream<Inconsistency> births(Aged aged) {
        return passages.stream()
                .filter(Born.class::isInstance)
                .map(Born.class::cast)
                .filter(born -> born.person().equals(aged.person()))
                .flatMap(born -> misfit(aged, born).stream());
    }

    /// A year off is what people mistake; more is not.
    private Optional<Inconsistency> misfit(Aged aged, Born born) {
        var when = span(aged.event());
        var youngest = years(born.birth().latest(), when.earliest());
        var oldest = years(born.birth().earliest(), when.latest());
        if (youngest.isEmpty() || oldest.isEmpty()) {
            return Optional.empty();
        }
        var apart = Math.max(aged.least() - oldest.get(), youngest.get() - aged.most());
        if (apart <= 0) {
            return Optional.empty();
        }
        var because = Sentence.of(
                "differs.AGE", aged.person(), aged.event(), aged.least(), Math.max(0, youngest.get()), oldest.get());
        return Optional.of(new Inconsistency(
                Rule.AGE,
                apart > 1 ? Severity.IMPOSSIBLE : Severity.TIGHT,
                with(List.of(aged.id(), born.id()), aged.event()),
                List.of(because),
                Rule.AGE.question()));
    }

    private static Optional<Long> years(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(birth -> to.map(day -> ChronoUnit.YEARS.between(birth, day)));
    }

    private Bounds span(String event) {
        return new Bounds(told.start(event).earliest(), told.end(event).latest());
    }

    /// Nothing tells as past what is still to come. What is not over yet may be told of in part.
    private Optional<Inconsistency> tooEarly(Issued issued) {
        var day = issued.issue().latest();
        var isBefore = isBefore(day, told.start(issued.event()).earliest());
        var isBeforeItsEnd = isBefore(day, told.end(issued.event()).earliest());
        if (!isBefore && !isBeforeItsEnd) {
            return Optional.empty();
        }
        return Optional.of(new Inconsistency(
                Rule.DOCUMENT,
                isBefore ? Severity.IMPOSSIBLE : Severity.TIGHT,
                with(List.of(issued.id()), issued.event()),
                List.of(Sentence.of(
                        isBefore ? "differs.DOCUMENT" : "differs.DOCUMENT.end", issued.event(), day.orElseThrow())),
                Rule.DOCUMENT.question()));
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
    }

    private List<String> with(List<String> ids, String event) {
        var all = new ArrayList<>(ids);
        all.addAll(told.dating(event));
        return all.stream().distinct().toList();
    }
}

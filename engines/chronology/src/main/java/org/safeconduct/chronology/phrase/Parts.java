package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Word;

/// Parts of a time: the beginning of a month, the second half of a year, the last week of May.
final class Parts {
    private static final List<Concept> THIRDS = List.of(Concept.EARLY, Concept.MIDDLE, Concept.LATE);
    private static final int LONGEST_SEASON = 100;
    /// In the format the thirds, quarters and halves of a year begin with these numbers.
    private static final int THIRD = 37;

    private static final int QUARTER = 33;
    private static final int HALF = 40;

    /// A part and how many words say so.
    ///
    /// @param number from 1; 0 is the last
    record Part(Concept kind, int number, int words) {}

    private final Telling telling;

    Parts(Telling telling) {
        this.telling = telling;
    }

    /// The part that the first words name.
    static Optional<Part> at(List<Word> words) {
        var first = words.getFirst();
        for (var kind : List.of(Concept.FIRST_DAYS, Concept.LAST_DAYS, Concept.EARLY, Concept.MIDDLE, Concept.LATE)) {
            if (first.means(kind)) {
                return Optional.of(new Part(kind, 1, 1));
            }
        }
        return words.size() < 2 ? Optional.empty() : counted(first, words.get(1));
    }

    private static Optional<Part> counted(Word which, Word of) {
        var number = which.means(Concept.LAST) ? 0 : which.number();
        if (number < 0 || number > 5) {
            return Optional.empty();
        }
        if (of.means(Concept.HALF) || of.means(Concept.QUARTER)) {
            return Optional.of(new Part(of.means(Concept.HALF) ? Concept.HALF : Concept.QUARTER, number, 2));
        }
        return of.detail(Concept.UNIT).filter("week"::equals).map(_ -> new Part(Concept.UNIT, number, 2));
    }

    /// None where the time has no such part.
    Optional<Days> of(Days whole, Part part) {
        if (THIRDS.contains(part.kind())) {
            return third(whole, part.kind());
        }
        return switch (whole.grain()) {
            case MONTH -> ofMonth(whole, part);
            case YEAR -> ofYear(whole, part);
            default -> Optional.empty();
        };
    }

    private Optional<Days> third(Days whole, Concept kind) {
        return switch (whole.grain()) {
            case MONTH -> Optional.of(days(whole, telling.rule(kind + "-MONTH")));
            case YEAR -> Optional.of(months(whole, telling.rule(kind + "-YEAR"), THIRD + THIRDS.indexOf(kind)));
            case DECADE -> Optional.of(years(whole, telling.rule(kind + "-DECADE")));
            case SEASON -> Optional.of(ofSeason(whole, THIRDS.indexOf(kind)));
            default -> Optional.empty();
        };
    }

    private static Days days(Days month, Rule rule) {
        if (!month.isFixed()) {
            return month.by(rule, month.start(), "");
        }
        var its = YearMonth.from(month.first().orElseThrow());
        return month.part(rule, day(its, rule.least()), day(its, rule.most()), "");
    }

    private static LocalDate day(YearMonth month, int day) {
        return month.atDay(Math.min(Math.max(1, day), month.lengthOfMonth()));
    }

    private static Days months(Days year, Rule rule, int number) {
        return months(year, rule, List.of(rule.least(), rule.most()), number);
    }

    private static Days months(Days year, Rule rule, List<Integer> ends, int number) {
        var its = year.first().orElseThrow().getYear();
        return year.part(
                rule,
                YearMonth.of(its, ends.getFirst()).atDay(1),
                YearMonth.of(its, ends.getLast()).atEndOfMonth(),
                year.edtf() + "-" + number);
    }

    private static Days years(Days decade, Rule rule) {
        var first = decade.first().orElseThrow();
        return decade.part(
                rule,
                first.plusYears(rule.least()),
                first.plusYears(rule.most() + 1L).minusDays(1),
                "");
    }

    /// A winter that may be either of two stays whole.
    private Days ofSeason(Days season, int month) {
        var rule = telling.rule("PART-OF-SEASON");
        if (!season.isFixed()
                || ChronoUnit.DAYS.between(
                                season.first().orElseThrow(), season.last().orElseThrow())
                        > LONGEST_SEASON) {
            return season.by(rule, season.start(), "");
        }
        var its = YearMonth.from(season.first().orElseThrow()).plusMonths(month);
        return season.part(rule, its.atDay(1), its.atEndOfMonth(), "");
    }

    private Optional<Days> ofMonth(Days month, Part part) {
        if (!month.isFixed()) {
            return Optional.of(month.by(telling.rule("WEEK-OF-MONTH"), month.start(), ""));
        }
        var its = YearMonth.from(month.first().orElseThrow());
        var length = its.lengthOfMonth();
        return switch (part.kind()) {
            case FIRST_DAYS -> Optional.of(days(month, telling.rule("FIRST-DAYS")));
            case LAST_DAYS -> {
                var rule = telling.rule("LAST-DAYS");
                yield Optional.of(month.part(rule, its.atDay(length - rule.most() + 1), its.atEndOfMonth(), ""));
            }
            case HALF -> {
                var rule = telling.rule("HALF-OF-MONTH");
                yield Optional.of(
                        part.number() == 1
                                ? month.part(rule, its.atDay(1), its.atDay(rule.most()), "")
                                : month.part(rule, its.atDay(rule.most() + 1), its.atEndOfMonth(), ""));
            }
            case UNIT -> week(month, its, part.number());
            default -> Optional.empty();
        };
    }

    private Optional<Days> week(Days month, YearMonth its, int number) {
        var rule = telling.rule("WEEK-OF-MONTH");
        var first = number == 0 ? its.lengthOfMonth() - rule.most() + 1 : (number - 1) * rule.most() + 1;
        return first > its.lengthOfMonth()
                ? Optional.empty()
                : Optional.of(month.part(rule, its.atDay(first), day(its, first + rule.most() - 1), ""));
    }

    private Optional<Days> ofYear(Days year, Part part) {
        var isHalf = part.kind() == Concept.HALF;
        if (!isHalf && part.kind() != Concept.QUARTER) {
            return Optional.empty();
        }
        var rule = telling.rule(isHalf ? "HALF-OF-YEAR" : "QUARTER-OF-YEAR");
        var many = 12 / rule.most();
        var number = part.number() == 0 ? many : part.number();
        var last = number * rule.most();
        return number > many
                ? Optional.empty()
                : Optional.of(months(
                        year, rule, List.of(last - rule.most() + 1, last), (isHalf ? HALF : QUARTER) + number - 1));
    }
}

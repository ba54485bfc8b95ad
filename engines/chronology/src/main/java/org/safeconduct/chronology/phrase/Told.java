package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Word;

/// Reads what is counted from the day of telling: yesterday, two weeks ago, last year.
final class Told {
    private static final Map<Concept, Integer> DAYS_BACK =
            Map.of(Concept.TODAY, 0, Concept.YESTERDAY, 1, Concept.BEFORE_YESTERDAY, 2);

    private final Telling telling;
    private final Times times;
    private final Lengths lengths;

    Told(Telling telling, Times times) {
        this.telling = telling;
        this.times = times;
        this.lengths = new Lengths(telling);
    }

    /// None where the day of telling isn't known.
    List<Days> read(List<Word> words, Known known) {
        return telling.told()
                .map(day -> Stream.of(
                                back(words, day).stream().toList(),
                                ago(words, day).stream().toList(),
                                previous(words, day, known))
                        .filter(days -> !days.isEmpty())
                        .findFirst()
                        .orElse(List.of()))
                .orElse(List.of());
    }

    boolean isNeeded(List<Word> words) {
        return telling.told().isEmpty()
                && words.stream()
                        .anyMatch(word -> Stream.concat(
                                        DAYS_BACK.keySet().stream(),
                                        Stream.of(Concept.AGO, Concept.AGO_FIRST, Concept.PREVIOUS, Concept.THIS))
                                .anyMatch(word::means));
    }

    private Optional<Days> back(List<Word> words, LocalDate day) {
        var meant = words.stream()
                .filter(word -> !word.means(Concept.FILLER) && !word.means(Concept.DAYPART))
                .toList();
        return meant.size() != 1
                ? Optional.empty()
                : DAYS_BACK.entrySet().stream()
                        .filter(back -> meant.getFirst().means(back.getKey()))
                        .map(back -> Days.of(day.minusDays(back.getValue())).by(telling.rule("TOLD")))
                        .findFirst();
    }

    /// The length in "two weeks ago".
    static Optional<List<Word>> lengthAgo(List<Word> words) {
        if (words.size() > 1 && words.getFirst().means(Concept.AGO_FIRST)) {
            return Optional.of(words.subList(1, words.size()));
        }
        return words.size() > 1 && words.getLast().means(Concept.AGO)
                ? Optional.of(words.subList(0, words.size() - 1))
                : Optional.empty();
    }

    private Optional<Days> ago(List<Word> words, LocalDate day) {
        return lengthAgo(words)
                .flatMap(lengths::read)
                .map(length -> Distances.shifted(Days.of(day), Meaning.Link.BEFORE, length))
                .map(days -> days.by(telling.rule("TOLD")));
    }

    private List<Days> previous(List<Word> words, LocalDate day, Known known) {
        var which = words.stream()
                .filter(word -> word.means(Concept.PREVIOUS) || word.means(Concept.THIS))
                .findFirst();
        if (which.isEmpty()) {
            return List.of();
        }
        var others = words.stream().filter(word -> !word.equals(which.get())).toList();
        var back = which.get().means(Concept.PREVIOUS) ? 1 : 0;
        var units = others.stream().filter(word -> word.means(Concept.UNIT)).toList();
        var rest = others.stream().filter(word -> !word.means(Concept.UNIT)).toList();
        var unit = units.stream()
                .flatMap(word -> word.detail(Concept.UNIT).stream())
                .findFirst()
                .orElse("");
        if (rest.stream().allMatch(word -> word.means(Concept.FILLER))) {
            return unit(unit, day, back).map(days -> days.by(telling.rule("TOLD"))).stream()
                    .toList();
        }
        return unit.isEmpty()
                ? lastNamed(rest, day)
                : unit.equals("year") ? inYear(rest, day.getYear() - back, known) : List.of();
    }

    private List<Days> inYear(List<Word> words, int year, Known known) {
        return times.read(words, known.inYear(year)).stream()
                .map(days -> days.by(telling.rule("TOLD")))
                .toList();
    }

    /// "Last March" may be that of this year or of the year before, where both are over.
    private List<Days> lastNamed(List<Word> words, LocalDate day) {
        return Stream.of(day.getYear() - 1, day.getYear())
                .flatMap(year -> inYear(words, year, Known.NOTHING).stream())
                .filter(Days::isFixed)
                .filter(days -> days.first().orElseThrow().isBefore(day))
                .filter(days -> days.last().orElseThrow().isBefore(day) || days.grain() == Grain.SEASON)
                .toList();
    }

    private static Optional<Days> unit(String unit, LocalDate day, int back) {
        return switch (unit) {
            case "year" -> Optional.of(Years.year(day.getYear() - back));
            case "month" -> Optional.of(Years.month(YearMonth.from(day).minusMonths(back)));
            case "week" -> {
                var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L + 7L * back);
                yield Optional.of(Days.of(
                        monday, monday.plusDays(6), Grain.SPAN, "[" + monday + ".." + monday.plusDays(6) + "]"));
            }
            case "day" -> Optional.of(Days.of(day.minusDays(back)));
            default -> Optional.empty();
        };
    }
}

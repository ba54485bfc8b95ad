package org.safeconduct.chronology.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Letters.Alphabet;
import org.safeconduct.chronology.word.Letters.Found;
import org.safeconduct.chronology.word.Word;

/// Reads times that have a name: a day, a month, a year, a decade, in digits or in words.
final class Named {
    private static final Alphabet ALPHABET = Alphabet.of(
            "DIGITS=X MONTH=M WEEKDAY=W SEASON=S DECADE=D LUNAR=C SOLAR=C"
                    + " ETHIOPIC=C CALENDAR=K FEAST=F CHURCH=O NUMBER=N SHORT_YEAR=Q UNIT=u DASH=- PREVIOUS=? THIS=? DAYPART= NIGHT=");
    private static final String YEAR = "u?(?<year>[YNHQ])?u?";

    private record Shape(Pattern pattern, BiFunction<Found, Known, List<Days>> meaning) {}

    private final Telling telling;
    private final Years years;
    private final Reckoned reckoned;
    private final List<Shape> shapes;

    Named(Telling telling) {
        this.telling = telling;
        this.years = new Years(telling);
        this.reckoned = new Reckoned(telling);
        this.shapes = List.of(
                shape("W?(?<digits>X)u?", this::digits),
                shape("W?u?(?:(?<day>N)(?<month>M)|(?<month2>M)(?<day2>N))" + YEAR, this::day),
                shape("W?(?<year>Y)(?<month>M)(?<day>N)", this::day),
                shape("W?u?(?<day>N)(?:(?<year>Y)u?)?", this::dayOfKnownMonth),
                shape("u?(?<month>M)u?(?<year>[YHQ])?u?|u?(?<year2>Y)u?(?<month2>M)", this::month),
                shape("(?<weekday>W)u?(?<month>M)(?<year>Y)?u?", this::weekdays),
                shape("(?<ten>u)(?<first>Y)", this::decadeOf),
                shape("u?(?<year>Y)u?", (found, _) -> List.of(Years.year(found.number("year")))),
                shape("u?(?<short>Q)u?", (found, _) -> shortYears(found.number("short"))),
                shape("u?(?<decade>D)u?|u(?<short>[NH])|(?<short2>H)", this::decade),
                shape(
                        "(?<season>S)u?(?:(?<year>Y)u?(?:-(?<next>[NHY])u?)?)?|(?<year2>Y)u?(?<season2>S)",
                        reckoned::season),
                shape("(?<church>O)?u?(?<feast>F)(?<church2>O)?u?(?<year>Y)?u?", reckoned::feast),
                shape("(?<day>N)?u?(?<month>C)u?(?<year>[YH])?u?(?<calendar>K)?", reckoned::otherMonth));
    }

    private static Shape shape(String pattern, BiFunction<Found, Known, List<Days>> meaning) {
        return new Shape(Pattern.compile(pattern), meaning);
    }

    /// All readings of the words; none where they name no time.
    List<Days> read(List<Word> words, Known known) {
        var letters = ALPHABET.write(words);
        return shapes.stream()
                .flatMap(shape -> letters.find(shape.pattern()).stream()
                        .map(found -> shape.meaning().apply(found, known)))
                .filter(days -> !days.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// Whether the words are those of a day that no calendar has.
    boolean isNoDay(List<Word> words) {
        var letters = ALPHABET.write(words).letters();
        return letters.matches("W?X|W?(?:NM|MN)[YNH]?u?|NC[YH]?u?K?")
                && read(words, Known.NOTHING).isEmpty();
    }

    boolean isWeekdayAlone(List<Word> words) {
        return ALPHABET.write(words).letters().equals("W");
    }

    private List<Days> digits(Found found, Known known) {
        return new NumericDates(telling, years)
                .read(found.word("digits").detail(Concept.DIGITS).orElseThrow()).stream()
                        .flatMap(day -> checked(found.words(), day))
                        .toList();
    }

    private List<Days> day(Found found, Known known) {
        var swapped = found.has("day2");
        var month = Reckoned.ordinal(found.word(swapped ? "month2" : "month"), Concept.MONTH);
        var day = found.number(swapped ? "day2" : "day");
        return found.find("year")
                .map(year -> inYears(found, year, month, day))
                .orElseGet(() -> inKnownYear(found, known, month, day));
    }

    private List<Days> dayOfKnownMonth(Found found, Known known) {
        return known.month()
                .map(month -> inKnownYear(
                        found,
                        found.find("year")
                                .map(year -> known.inYear(year.number()))
                                .orElse(known),
                        Reckoned.ordinal(month, Concept.MONTH),
                        found.number("day")))
                .orElse(List.of());
    }

    private List<Days> inYears(Found found, Word year, int month, int day) {
        var isShort = year.number() < 100;
        return years.of(year.number(), isShort ? 2 : 4).stream()
                .flatMap(its -> valid(its, month, day).stream())
                .flatMap(its -> checked(found.words(), isShort ? its.by(telling.rule("SHORT-YEAR")) : its))
                .toList();
    }

    private List<Days> inKnownYear(Found found, Known known, int month, int day) {
        return known.year()
                .map(year -> valid(year, month, day).stream()
                        .flatMap(its -> checked(found.words(), its))
                        .toList())
                .orElseGet(() -> day > YearMonth.of(2000, month).lengthOfMonth()
                        ? List.of()
                        : List.of(reckoned.anyYear(Grain.DAY, "XXXX-%02d-%02d".formatted(month, day))));
    }

    private static Optional<Days> valid(int year, int month, int day) {
        return day > YearMonth.of(year, month).lengthOfMonth() || day < 1
                ? Optional.empty()
                : Optional.of(Days.of(LocalDate.of(year, month, day)));
    }

    /// A day of the week that is not that of the date leaves two readings.
    private Stream<Days> checked(List<Word> words, Days day) {
        var said = words.stream()
                .flatMap(word -> word.detail(Concept.WEEKDAY).stream())
                .findFirst();
        var date = day.first().orElseThrow();
        if (said.isEmpty() || date.getDayOfWeek().getValue() == Integer.parseInt(said.get())) {
            return Stream.of(day);
        }
        var rule = telling.rule("WEEK-DAY");
        var weekday = DayOfWeek.of(Integer.parseInt(said.get()));
        var near = date.plusDays(rule.least()).with(TemporalAdjusters.nextOrSame(weekday));
        return Stream.of(Days.of(near).by(rule), day.by(rule));
    }

    private List<Days> month(Found found, Known known) {
        var month = Reckoned.ordinal(found.has("month") ? found.word("month") : found.word("month2"), Concept.MONTH);
        return found.find("year")
                .or(() -> found.find("year2"))
                .map(year -> years.of(year.number(), year.number() < 100 ? 2 : 4))
                .or(() -> known.year().map(List::of))
                .map(of -> of.stream()
                        .map(year -> Years.month(YearMonth.of(year, month)))
                        .toList())
                .orElseGet(
                        () -> List.of(reckoned.anyYear(Grain.MONTH, String.format(Locale.ROOT, "XXXX-%02d", month))));
    }

    /// Any Monday of a month.
    private List<Days> weekdays(Found found, Known known) {
        var weekday = DayOfWeek.of(Reckoned.ordinal(found.word("weekday"), Concept.WEEKDAY));
        return month(found.find("year"), known, Reckoned.ordinal(found.word("month"), Concept.MONTH)).stream()
                .map(month -> Days.of(
                        month.atDay(1).with(TemporalAdjusters.firstInMonth(weekday)),
                        month.atDay(1).with(TemporalAdjusters.lastInMonth(weekday)),
                        Grain.SPAN,
                        ""))
                .toList();
    }

    private static Optional<YearMonth> month(Optional<Word> year, Known known, int month) {
        return year.map(Word::number).or(known::year).map(its -> YearMonth.of(its, month));
    }

    /// "La década de 1990".
    private List<Days> decadeOf(Found found, Known known) {
        var first = found.number("first");
        var isDecade =
                found.word("ten").detail(Concept.UNIT).filter("decade"::equals).isPresent();
        return isDecade && first % 10 == 0 ? List.of(Years.decade(first)) : List.of();
    }

    private List<Days> decade(Found found, Known known) {
        var number = found.find("decade")
                .flatMap(word -> word.detail(Concept.DECADE))
                .map(Integer::parseInt)
                .orElseGet(() -> found.find("short")
                        .or(() -> found.find("short2"))
                        .orElseThrow()
                        .number());
        if (number % 10 != 0) {
            return found.has("short") ? shortYears(number) : List.of();
        }
        return years.decades(number).stream()
                .map(Years::decade)
                .map(decade -> number < 100 ? decade.by(telling.rule("SHORT-YEAR")) : decade)
                .toList();
    }

    private List<Days> shortYears(int number) {
        return years.of(number, 2).stream()
                .map(Years::year)
                .map(year -> year.by(telling.rule("SHORT-YEAR")))
                .toList();
    }
}

package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.chronology.calendar.Feasts;
import org.safeconduct.chronology.calendar.OtherCalendar;
import org.safeconduct.chronology.edtf.Bounds;
import org.safeconduct.chronology.rule.Rule;
import org.safeconduct.chronology.word.Concept;
import org.safeconduct.chronology.word.Letters.Found;
import org.safeconduct.chronology.word.Word;

/// Times that a rule or another calendar makes days of: seasons, feasts, months of the moon.
final class Reckoned {
    /// The number that the format has for a season, by its name and first month: north and south of the equator.
    private static final Map<String, Integer> NUMBERS = Map.of(
            "spring3",
            25,
            "summer6",
            26,
            "autumn9",
            27,
            "winter12",
            28,
            "spring9",
            29,
            "summer12",
            30,
            "autumn3",
            31,
            "winter6",
            32);

    private final Telling telling;

    Reckoned(Telling telling) {
        this.telling = telling;
    }

    static int ordinal(Word word, Concept concept) {
        return Integer.parseInt(word.detail(concept).orElseThrow());
    }

    Days anyYear(Grain grain, String edtf) {
        return Days.ofAnyYear(grain, edtf).by(telling.rule("NO-YEAR"));
    }

    List<Days> season(Found found, Known known) {
        var name = found.find("season")
                .or(() -> found.find("season2"))
                .orElseThrow()
                .detail(Concept.SEASON)
                .orElseThrow();
        var rule = telling.rule(name.toUpperCase(Locale.ROOT));
        var year = found.find("year")
                .or(() -> found.find("year2"))
                .map(Word::number)
                .or(known::year);
        if (year.isEmpty()) {
            return List.of(anyYear(Grain.SEASON, "").by(rule));
        }
        if (found.has("next")) {
            return seasonOfTwoYears(rule, year.get(), found.number("next"));
        }
        var wraps = rule.most() < rule.least();
        var from = YearMonth.of(year.get(), rule.least()).minusYears(wraps ? 1 : 0);
        var to = YearMonth.of(year.get(), rule.most()).plusYears(wraps ? 1 : 0);
        var number = Optional.ofNullable(NUMBERS.get(name + rule.least()));
        return List.of(
                season(rule, from, to, number.map(its -> year.get() + "-" + its).orElse("")));
    }

    private static Days season(Rule rule, YearMonth from, YearMonth to, String edtf) {
        return Days.of(from.atDay(1), to.atEndOfMonth(), Grain.SEASON, "")
                .by(rule, Bounds.of(from.atDay(1), to.atEndOfMonth()), edtf);
    }

    /// The winter from one year into the next, or the summers of both.
    private static List<Days> seasonOfTwoYears(Rule rule, int year, int next) {
        if (next % 100 != (year + 1) % 100) {
            return List.of();
        }
        var from = YearMonth.of(year, rule.least());
        var to = YearMonth.of(year + 1, rule.most());
        return List.of(season(rule, from, to, "[" + from + ".." + to + "]"));
    }

    List<Days> feast(Found found, Known known) {
        var name = found.word("feast").detail(Concept.FEAST).orElseThrow();
        var rule = telling.rule(Feasts.rule(name));
        var church = found.find("church").or(() -> found.find("church2")).flatMap(word -> word.detail(Concept.CHURCH));
        var year = found.find("year").map(Word::number).or(known::year);
        if (year.isEmpty()) {
            return List.of(anyYear(Grain.DAY, "").by(rule));
        }
        var days = Feasts.days(name, church.orElse(""), year.get());
        return days.stream()
                .map(day -> around(day, rule))
                .map(feast -> days.size() > 1 ? feast.by(why(name)) : feast)
                .toList();
    }

    private Rule why(String feast) {
        return telling.rule(feast.startsWith("eid") || feast.equals("ashura") ? "TWICE-A-YEAR" : "WHICH-CHURCH");
    }

    private static Days around(LocalDate day, Rule rule) {
        var bounds = Bounds.of(day.plusDays(rule.least()), day.plusDays(rule.most()));
        return Days.of(day).by(rule, bounds, rule.least() == rule.most() ? day.toString() : "");
    }

    List<Days> otherMonth(Found found, Known known) {
        var word = found.word("month");
        var calendar = found.find("calendar")
                .flatMap(its -> its.detail(Concept.CALENDAR))
                .map(its -> OtherCalendar.valueOf(its.toUpperCase(Locale.ROOT)))
                .filter(its -> word.means(concept(its)))
                .or(() -> calendarOf(word))
                .orElseThrow();
        var month = ordinal(word, concept(calendar));
        var year = found.find("year").map(Word::number);
        if (year.isEmpty()) {
            return List.of(anyYear(Grain.MONTH, "").by(telling.rule("OTHER-CALENDAR")));
        }
        var day = found.find("day").map(Word::number);
        var its = calendar.counts(year.get()) ? month(calendar, year.get(), month, day) : Optional.<Days>empty();
        if (found.has("calendar") || (its.isPresent() && year.get() < 1800)) {
            return its.stream().toList();
        }
        var gregorian =
                calendar.years(year.get(), month).boxed().flatMap(of -> month(calendar, of, month, day).stream());
        var all = Stream.concat(gregorian, its.stream()).toList();
        return all.size() < 2
                ? all
                : all.stream()
                        .map(one ->
                                one.by(telling.rule(calendar == OtherCalendar.LUNAR ? "TWICE-A-YEAR" : "WHICH-YEAR")))
                        .toList();
    }

    private Optional<Days> month(OtherCalendar calendar, int year, int month, Optional<Integer> day) {
        var rule = telling.rule(calendar == OtherCalendar.LUNAR ? "MOON" : "OTHER-CALENDAR");
        var first = calendar.day(year, month, day.orElse(1));
        return first.map(from -> day.isPresent()
                ? Days.of(from).by(rule)
                : Days.of(from, calendar.lastOfMonth(year, month), Grain.MONTH, "")
                        .by(rule));
    }

    private static Concept concept(OtherCalendar calendar) {
        return Concept.valueOf(calendar.name());
    }

    private static Optional<OtherCalendar> calendarOf(Word month) {
        return Stream.of(OtherCalendar.values())
                .filter(calendar -> month.means(concept(calendar)))
                .findFirst();
    }
}

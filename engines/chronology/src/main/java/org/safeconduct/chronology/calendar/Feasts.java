package org.safeconduct.chronology.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// On which days feasts are kept, by a list that says how each is reckoned.
public final class Feasts {
    private static final List<Feast> ALL = all();

    private record Feast(String name, String church, String when) {
        Stream<LocalDate> in(int year) {
            var words = when.split("[ -]", -1);
            return switch (words[0]) {
                case "easter" -> Stream.of(church.equals("west") ? westernEaster(year) : easternEaster(year));
                case "hijri" -> moving(OtherCalendar.LUNAR, year, words);
                case "persian" -> moving(OtherCalendar.SOLAR, year, words);
                default -> Stream.of(MonthDay.parse("--" + when).atYear(year));
            };
        }

        private static Stream<LocalDate> moving(OtherCalendar calendar, int year, String... words) {
            var month = Integer.parseInt(words[1]);
            return calendar.years(year, month)
                    .boxed()
                    .flatMap(its -> calendar.day(its, month, Integer.parseInt(words[2])).stream());
        }
    }

    private Feasts() {}

    /// All days of a year on which a feast may have been kept.
    ///
    /// @param feast  its name, and a church after a stroke where the name itself says which
    /// @param church `west` or `east`; empty where nobody said
    public static List<LocalDate> days(String feast, String church, int year) {
        var parts = feast.split("/", 2);
        var its = parts.length > 1 ? parts[1] : church;
        return ALL.stream()
                .filter(known -> known.name.equals(parts[0]))
                .filter(known -> its.isEmpty() || known.church.isEmpty() || known.church.equals(its))
                .flatMap(known -> known.in(year))
                .distinct()
                .toList();
    }

    /// By which it is taken.
    public static String rule(String feast) {
        return feast.split("/", 2)[0].toUpperCase(Locale.ROOT);
    }

    /// As Gauss has it, with the letters of the method that Butcher published in 1876.
    private static LocalDate westernEaster(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var day = h + l - 7 * m + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }

    /// By the Julian calendar, turned into the Gregorian (Meeus).
    private static LocalDate easternEaster(int year) {
        var d = (19 * (year % 19) + 15) % 30;
        var e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        var day = d + e + 114;
        var apart = year / 100 - year / 400 - 2;
        return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(apart);
    }

    private static List<Feast> all() {
        try (var file = Feasts.class.getResourceAsStream("feasts.txt")) {
            if (file == null) {
                throw new IllegalStateException("The feasts are missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(columns -> new Feast(columns[0].strip(), columns[1].strip(), columns[2].strip()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

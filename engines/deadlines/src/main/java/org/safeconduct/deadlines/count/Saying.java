package org.safeconduct.deadlines.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.safeconduct.law.Period;

/// How the parts of a step read in an American sentence.
final class Saying {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu, h:mm a zzz", Locale.US);

    private Saying() {}

    static String of(Object part) {
        return switch (part) {
            case LocalDate day -> DAY.format(day);
            case ZonedDateTime hour -> HOUR.format(hour);
            case Period period -> period.shown();
            case DayOfWeek off -> "a " + off.getDisplayName(TextStyle.FULL, Locale.US);
            default -> part.toString();
        };
    }
}

package org.safeconduct.packet.typeset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Dates and times as a court reads them.
final class PlainDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm", Locale.US);
    private static final int NOON = 12;

    private static final Pattern DECADE = Pattern.compile("(\\d{3})X");
    private static final Pattern SEASON = Pattern.compile("(\\d{4})-(2[1-4])");
    private static final Pattern OPEN_DAY = Pattern.compile("(\\d{4}(-\\d{2})?)(-XX)+");
    private static final Map<String, String> SEASONS =
            Map.of("21", "Spring", "22", "Summer", "23", "Autumn", "24", "Winter");

    private PlainDates() {}

    /// No-break spaces keep a date on one line.
    static String of(LocalDate date) {
        return DAY.format(date).replaceFirst(" ", "\u00a0");
    }

    static String of(LocalTime time) {
        return HOUR.format(time) + (time.getHour() < NOON ? "\u00a0a.m." : "\u00a0p.m.");
    }

    /// A date with its doubt in Extended Date/Time Format (ISO 8601-2); what can't be read is printed as written.
    static String ofEdtf(String edtf) {
        String[] ends = edtf.split("/", -1);
        return ends.length == 2 ? interval(ends[0], ends[1]) : doubted(edtf);
    }

    private static String interval(String from, String to) {
        if (isOpen(from)) {
            return "until " + doubted(to);
        }
        return isOpen(to) ? "since " + doubted(from) : doubted(from) + " – " + doubted(to);
    }

    private static boolean isOpen(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String doubted(String edtf) {
        if (edtf.isEmpty()) {
            return edtf;
        }
        String date = edtf.substring(0, edtf.length() - 1);
        return switch (edtf.charAt(edtf.length() - 1)) {
            case '~' -> "about " + plain(date);
            case '?' -> plain(date) + " (uncertain)";
            case '%' -> "about " + plain(date) + " (uncertain)";
            default -> plain(edtf);
        };
    }

    private static String plain(String edtf) {
        var open = OPEN_DAY.matcher(edtf);
        if (open.matches()) {
            return plain(open.group(1));
        }
        var decade = DECADE.matcher(edtf);
        if (decade.matches()) {
            return decade.group(1) + "0s";
        }
        var season = SEASON.matcher(edtf);
        return season.matches() ? SEASONS.get(season.group(2)) + " " + season.group(1) : calendar(edtf);
    }

    private static String calendar(String edtf) {
        try {
            return switch (edtf.length()) {
                case 10 -> of(LocalDate.parse(edtf));
                case 7 -> MONTH.format(YearMonth.parse(edtf));
                default -> edtf;
            };
        } catch (DateTimeException unread) {
            return edtf;
        }
    }
}

package org.safeconduct.app.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// When somebody was born, no more exactly than it is known.
///
/// @param edtf such as `1988-06-17`, `1988-06~`, `198X`, `1985/1990`
/// @param words as it was told, such as "the winter after the war began"
public record Birth(@Nullable String edtf, @Nullable String words) {
    private static final String ONE = "[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?";
    private static final Pattern EDTF = Pattern.compile(ONE + "|(" + ONE + "|\\.\\.)/(" + ONE + "|\\.\\.)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    public static final Birth UNKNOWN = new Birth(null, null);

    public Birth {
        if (edtf != null && !reads(edtf)) {
            throw new IllegalArgumentException("That is no date that may keep its doubt.");
        }
    }

    /// Whether this is a date as we read EDTF: levels 0 and 1 without seasons, and a day of the calendar where it is
    /// one.
    public static boolean reads(String edtf) {
        if (!EDTF.matcher(edtf).matches()) {
            return false;
        }
        return DAY.matcher(edtf).results().allMatch(day -> isInCalendar(day.group()));
    }

    private static boolean isInCalendar(String day) {
        try {
            return LocalDate.parse(day).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}

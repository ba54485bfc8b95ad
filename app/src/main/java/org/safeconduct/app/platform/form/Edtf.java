package org.safeconduct.app.platform.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates that keep their doubt, as EDTF writes them (Library of Congress): levels 0 and 1 without seasons.
public final class Edtf {
    private static final String ONE = "[0-9X]{4}(-[0-9X]{2}(-[0-9X]{2})?)?[?~%]?";
    private static final Pattern EDTF = Pattern.compile(ONE + "|(" + ONE + "|\\.\\.)/(" + ONE + "|\\.\\.)");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final String WHOLE = "0001-01-01";

    private Edtf() {}

    /// Whether this is such a date, and a day of the calendar where it names one.
    public static boolean reads(String edtf) {
        return EDTF.matcher(edtf).matches()
                && DAY.matcher(edtf)
                        .results()
                        .allMatch(day -> parse(day.group()).isPresent());
    }

    /// The first day it can mean; none where that is open. Whoever counts from there is on the safe side.
    public static Optional<LocalDate> earliest(String edtf) {
        var start = edtf.split("/", 2)[0].replaceAll("[?~%]", "");
        if (!reads(edtf) || start.equals("..")) {
            return Optional.empty();
        }
        var lowest = start.replaceAll("(?<=-)(XX|0X)", "01").replace('X', '0');
        return parse(lowest + WHOLE.substring(lowest.length()));
    }

    /// The day, where it is one and nobody doubts it.
    public static Optional<LocalDate> day(String edtf) {
        return DAY.matcher(edtf).matches() ? parse(edtf) : Optional.empty();
    }

    private static Optional<LocalDate> parse(String day) {
        try {
            return Optional.of(LocalDate.parse(day)).filter(date -> date.getYear() > 0);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}

package org.safeconduct.packet.form.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as exact as somebody knows it.
///
/// @param month 1 to 12, or 0 when only the year is known
/// @param day 1 to 31, or 0 when it is not known
/// @param isApproximate whether the file marks it with `~`
public record PartialDate(int year, int month, int day, boolean isApproximate) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(~?)");

    /// Reads the ISO spellings `2014-05-06`, `2014-05`, `2014`, each with or without `~`; anything else, and a day
    /// that its month does not have, is no date.
    public static Optional<PartialDate> find(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var date = new PartialDate(
                Integer.parseInt(match.group(1)),
                number(match.group(2)),
                number(match.group(3)),
                !match.group(4).isEmpty());
        return Optional.of(date).filter(PartialDate::isReal);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private boolean isReal() {
        return month <= 12 && (month == 0 || day <= YearMonth.of(year, month).lengthOfMonth());
    }

    public boolean isExact() {
        return day > 0 && !isApproximate;
    }

    /// The first day it can mean.
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    /// The last day it can mean.
    public LocalDate latest() {
        var last = YearMonth.of(year, month == 0 ? 12 : month);
        return day == 0 ? last.atEndOfMonth() : last.atDay(day);
    }

    /// Whether it surely lies before the other, however both are made exact.
    public boolean isSurelyBefore(PartialDate other) {
        return !isApproximate && !other.isApproximate && latest().isBefore(other.earliest());
    }
}

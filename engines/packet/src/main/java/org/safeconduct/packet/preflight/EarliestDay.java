package org.safeconduct.packet.preflight;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The first day that a date in EDTF (ISO 8601-2) can mean.
final class EarliestDay {
    private static final Pattern START = Pattern.compile("^([0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?.*");

    private EarliestDay() {}

    /// Empty for no date, an open beginning, and what is no day of the calendar.
    static Optional<LocalDate> of(@Nullable String date) {
        var match = START.matcher(date == null ? "" : date);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(match.group(1).replace('X', '0'));
            return Optional.of(LocalDate.of(year, part(match.group(2)), part(match.group(3))));
        } catch (DateTimeException e) {
            // a season or a slip; neither has a first day we could name
            return Optional.empty();
        }
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits.replace('X', '0')));
    }
}

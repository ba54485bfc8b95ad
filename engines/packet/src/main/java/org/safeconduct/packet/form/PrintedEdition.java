package org.safeconduct.packet.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Dates as the footers of official forms print them.
final class PrintedEdition {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yy", Locale.ROOT);

    private PrintedEdition() {}

    static Optional<LocalDate> date(String printed) {
        try {
            return Optional.of(LocalDate.parse(printed, DAY));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}

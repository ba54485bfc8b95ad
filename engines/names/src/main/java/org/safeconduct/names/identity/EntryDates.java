package org.safeconduct.names.identity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Two days of entry beside each other: of the border and of the paper made of it.
final class EntryDates {
    private static final int NEAR = 3;

    private EntryDates() {}

    static String finding(LocalDate one, LocalDate other) {
        long days = Math.abs(ChronoUnit.DAYS.between(one, other));
        return days == 0 ? "same" : days <= NEAR ? "near" : "other";
    }
}

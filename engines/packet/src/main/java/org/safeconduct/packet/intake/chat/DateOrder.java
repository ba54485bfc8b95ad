package org.safeconduct.packet.intake.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// In which order day, month and year were written.
enum DateOrder {
    DAY_FIRST("day, month, year"),
    MONTH_FIRST("month, day, year"),
    YEAR_FIRST("year, month, day");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// A date as written: three numbers and what stood between them.
    record Written(int first, int second, int third, String separator) {}

    /// @param isCertain false when the dates could as well be read in another order
    record Decision(DateOrder order, boolean isCertain) {}

    /// Decides for a whole export: an order in which some date doesn't exist, or in which time runs backwards,
    /// is out. Dots between the numbers mean the day first, in all countries that write so.
    static Decision decide(List<Written> dates) {
        if (dates.stream().anyMatch(date -> date.first() > 31)) {
            return new Decision(YEAR_FIRST, true);
        }
        boolean dayFirst = fits(DAY_FIRST, dates);
        boolean monthFirst = fits(MONTH_FIRST, dates);
        if (dayFirst != monthFirst) {
            return new Decision(dayFirst ? DAY_FIRST : MONTH_FIRST, true);
        }
        boolean dotted = dates.stream().allMatch(date -> date.separator().equals("."));
        boolean shorter = dayFirst && !dotted && MONTH_FIRST.days(dates) < DAY_FIRST.days(dates);
        return new Decision(shorter ? MONTH_FIRST : DAY_FIRST, dotted);
    }

    /// From the first date to the last. A chat of three days is likelier than one of three months with a
    /// message on the same day of each.
    private long days(List<Written> dates) {
        return ChronoUnit.DAYS.between(date(dates.getFirst()), date(dates.getLast()));
    }

    LocalDate date(Written written) {
        return switch (this) {
            case DAY_FIRST -> LocalDate.of(year(written.third()), written.second(), written.first());
            case MONTH_FIRST -> LocalDate.of(year(written.third()), written.first(), written.second());
            case YEAR_FIRST -> LocalDate.of(year(written.first()), written.second(), written.third());
        };
    }

    private static boolean fits(DateOrder order, List<Written> dates) {
        try {
            LocalDate last = LocalDate.MIN;
            for (Written written : dates) {
                LocalDate date = order.date(written);
                if (date.isBefore(last)) {
                    return false;
                }
                last = date;
            }
            return true;
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    /// Chats are younger than this century.
    private static int year(int written) {
        return written < 100 ? 2000 + written : written;
    }
}

package org.safeconduct.deadlines.count;

import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Period;

/// Counts as a clerk does with a paper calendar: day by day, striking out the days off.
///
/// Shares no code with what it checks: day numbers of its own, weekdays by remainder, holidays by walking through each
/// month, no rulebook and no calendar library.
final class SlowCounter {
    private static final int FIRST = 1990;
    private static final int LAST = 2080;

    /// By day number: 0 open, 1 closed, 2 closed for the legal date only.
    private final byte[] closed = new byte[366 * (LAST - FIRST + 2)];
    private final int[] year = new int[closed.length];
    private final byte[] month = new byte[closed.length];
    private final byte[] day = new byte[closed.length];
    private int days;

    SlowCounter() {
        for (int y = FIRST; y <= LAST; y++) {
            for (int m = 1; m <= 12; m++) {
                for (int d = 1; d <= length(y, m); d++) {
                    year[days] = y;
                    month[days] = (byte) m;
                    day[days++] = (byte) d;
                }
            }
        }
        for (int n = 0; n < days; n++) {
            if (weekday(n) == 0 || weekday(n) == 6) {
                closed[n] = 1;
            }
        }
        for (int n = 0; n < days; n++) {
            if (isStatutory(n)) {
                strike(n);
            }
        }
    }

    record Ends(int safe, int legal) {}

    Ends count(int from, Period period, Direction direction, Rolling rolling) {
        int step = direction == Direction.AFTER ? 1 : -1;
        if (rolling == Rolling.MONTH_END) {
            int end = monthEnd(from, period);
            return new Ends(end, end);
        }
        if (period.unit() == Period.Unit.BUSINESS_DAYS) {
            int legal = open(from, step, period.amount(), false);
            return new Ends(Math.min(legal, open(from, step, period.amount(), true)), legal);
        }
        int end = from;
        int outer = from;
        if (period.unit() == Period.Unit.DAYS) {
            for (int i = 0; i < period.amount(); i++) {
                end += step;
            }
            outer = end;
        } else {
            int months = period.unit() == Period.Unit.YEARS ? 12 * period.amount() : period.amount();
            end = sameDay(from, step, months);
            outer = day[end] == day[from] ? end : end + 1;
        }
        int safe = end;
        while (closed[safe] == 1) {
            safe--;
        }
        int legal = outer;
        while (rolling == Rolling.FORWARD && closed[legal] > 0) {
            legal++;
        }
        return new Ends(safe, legal);
    }

    /// The day's number, found by walking.
    int number(int y, int m, int d) {
        int n = (y - FIRST) * 365;
        while (year[n] != y || month[n] != m || day[n] != d) {
            n++;
        }
        return n;
    }

    String written(int n) {
        return "%04d-%02d-%02d".formatted(year[n], month[n], day[n]);
    }

    private int open(int from, int step, int count, boolean careful) {
        int n = from;
        for (int left = count; left > 0; ) {
            n += step;
            if (closed[n] == 0 || careful && closed[n] == 2) {
                left--;
            }
        }
        return n;
    }

    /// Walks over firsts of months, then to the day, or to the month's last.
    private int sameDay(int from, int step, int months) {
        int n = from - day[from] + 1;
        for (int i = 0; i < months; i++) {
            n = step > 0 ? n + length(year[n], month[n]) : n - length(year[n - 1], month[n - 1]);
        }
        return n + Math.min(day[from], length(year[n], month[n])) - 1;
    }

    private int monthEnd(int from, Period period) {
        int n = from - day[from] + 1;
        int months = period.unit() == Period.Unit.YEARS ? 12 * period.amount() : period.amount();
        for (int i = 0; i < months; i++) {
            n += length(year[n], month[n]);
        }
        return n - 1;
    }

    private void strike(int n) {
        if (weekday(n) == 6) {
            // a Friday that is a holiday of its own stays closed for everybody
            closed[n - 1] = closed[n - 1] == 1 ? (byte) 1 : 2;
        } else {
            closed[weekday(n) == 0 ? n + 1 : n] = 1;
        }
    }

    private boolean isStatutory(int n) {
        int d = day[n];
        int w = weekday(n);
        return switch (month[n]) {
            case 1 -> d == 1 || w == 1 && d >= 15 && d <= 21;
            case 2 -> w == 1 && d >= 15 && d <= 21;
            case 5 -> w == 1 && d >= 25;
            case 6 -> d == 19 && year[n] >= 2021;
            case 7 -> d == 4;
            case 9 -> w == 1 && d <= 7;
            case 10 -> w == 1 && d >= 8 && d <= 14;
            case 11 -> d == 11 || w == 4 && d >= 22 && d <= 28;
            case 12 -> d == 25;
            default -> false;
        };
    }

    /// January 1, 1990 was a Monday; Sunday is 0.
    private static int weekday(int n) {
        return (n + 1) % 7;
    }

    private static int length(int y, int m) {
        boolean leap = y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
        return m == 2 ? leap ? 29 : 28 : m == 4 || m == 6 || m == 9 || m == 11 ? 30 : 31;
    }
}

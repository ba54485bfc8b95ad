package org.safeconduct.chronology.edtf;

/// A time of day with or without its distance from UTC. It is checked and passed over: a chronology counts in days.
final class TimeOfDay {
    private static final String CLOCK = "A time of day is written hh:mm:ss.";

    private final Cursor cursor;

    TimeOfDay(Cursor cursor) {
        this.cursor = cursor;
    }

    void pass() {
        var hour = number();
        cursor.need(":");
        var minute = number();
        cursor.need(":");
        var second = number();
        var isMidnight = hour == 24 && minute == 0 && second == 0;
        if ((!isMidnight && hour > 23) || minute > 59 || second > 59) {
            throw cursor.unreadable("The clock never shows this.");
        }
        if (!cursor.takes("Z") && cursor.seesOneOf("+-")) {
            shift();
        }
    }

    private void shift() {
        var west = cursor.take() == '-';
        var hours = number();
        var minutes = cursor.takes(":") ? number() : 0;
        var shift = hours * 60 + minutes;
        if (minutes > 59 || shift > 14 * 60 || (west && shift == 0)) {
            throw cursor.unreadable("No place is so far from UTC.");
        }
    }

    private int number() {
        return Integer.parseInt(cursor.take(2, Cursor::isDigit, CLOCK));
    }
}

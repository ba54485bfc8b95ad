package org.safeconduct.app.custody.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.deadlines.facts.Point;

/// Reads a day and perhaps an hour, by the clock of a place.
///
/// @param zone of the place
record PointForm(Form form, ZoneId zone, Instant now) {
    /// Before this somebody mistyped the year.
    private static final int FIRST_YEAR = 1980;

    Point needed(String day, String hour) {
        var point = find(day, hour);
        if (point == null) {
            form.refuse(day, "platform.form.needed");
        }
        return point == null ? Point.of(LocalDate.EPOCH, zone) : point;
    }

    @Nullable
    Point find(String day, String hour) {
        var date = form.day(day);
        var time = form.time(hour);
        if (date == null) {
            if (!form.written(hour).isEmpty()) {
                form.refuse(day, "custody.form.hourAlone");
            }
            return null;
        }
        var point = new Point(date, time, zone);
        check(point, day, hour);
        return point;
    }

    private void check(Point point, String day, String hour) {
        if (point.date().getYear() < FIRST_YEAR || point.earliest().isAfter(now)) {
            form.refuse(day, point.date().getYear() < FIRST_YEAR ? "custody.form.year" : "custody.form.future");
        }
        if (point.isSkipped()) {
            form.refuse(hour, "custody.form.skipped", zone.getId());
        }
    }
}

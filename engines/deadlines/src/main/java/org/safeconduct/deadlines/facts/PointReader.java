package org.safeconduct.deadlines.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Problem;

/// Reads days, hours and time zones as people write them.
final class PointReader {
    private final List<Problem> problems;

    PointReader(List<Problem> problems) {
        this.problems = problems;
    }

    ZoneId zone(Entry entry, ZoneId otherwise) {
        var zone = entry.find("zone");
        try {
            return zone.map(found -> ZoneId.of(found.text())).orElse(otherwise);
        } catch (DateTimeException e) {
            zone.ifPresent(found -> problems.add(
                    found.problem("'" + found.text() + "' is not a time zone; write one such as America/Phoenix.")));
            return otherwise;
        }
    }

    /// The schema knows the shape of it; only the calendar knows that February has no 30th.
    Point point(Entry entry, ZoneId zone) {
        var parts = entry.text().split("[ T]", 2);
        try {
            var time = parts.length == 2 ? LocalTime.parse(parts[1]) : null;
            return new Point(LocalDate.parse(parts[0]), time, zone);
        } catch (DateTimeException e) {
            problems.add(entry.problem("There is no such day or hour as " + entry.text() + "."));
            return Point.of(LocalDate.of(2000, 1, 1), zone);
        }
    }
}

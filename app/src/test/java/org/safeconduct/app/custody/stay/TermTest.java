package org.safeconduct.app.custody.stay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.deadlines.facts.Point;

class TermTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NY 2025-05-14       > NY 2025-05-20       | NY 2025-05-20       > open                | false
            NY 2025-05-14       > NY 2025-05-20       | NY 2025-05-19       > open                | true
            NY 2025-05-14       > NY 2025-05-20 14:00 | NY 2025-05-20       > open                | false
            NY 2025-05-14       > NY 2025-05-20       | NY 2025-05-20 08:00 > open                | false
            NY 2025-05-14       > NY 2025-05-20 14:00 | NY 2025-05-20 14:00 > open                | false
            NY 2025-05-14       > NY 2025-05-20 14:00 | NY 2025-05-20 13:59 > open                | true
            NY 2025-05-14       > open                | NY 2025-05-20       > open                | true
            NY 2025-05-14       > NY 2025-05-20       | NY 2025-05-16       > NY 2025-05-16       | true
            NY 2025-05-14       > NY 2025-05-14       | NY 2025-05-14       > NY 2025-05-14       | false
            NY 2025-05-14       > NY 2025-05-20 00:30 | LA 2025-05-19 23:00 > open                | false
            NY 2025-05-14       > NY 2025-05-20 03:30 | LA 2025-05-19 23:00 > open                | true
            """)
    void nobody_can_have_been_in_both(String one, String other, boolean excludes) {
        assertThat(term(one).excludes(term(other))).isEqualTo(excludes);
        assertThat(term(other).excludes(term(one))).isEqualTo(excludes);
    }

    private static Term term(String written) {
        var ends = written.split(">", 2);
        var from = point(ends[0].strip());
        return new Term(
                from == null ? Point.of(LocalDate.EPOCH, ZoneId.of("UTC")) : from, point(ends[1].strip()), null);
    }

    private static @Nullable Point point(String written) {
        if (written.equals("open")) {
            return null;
        }
        var parts = written.split(" ");
        var zone = ZoneId.of(parts[0].equals("NY") ? "America/New_York" : "America/Los_Angeles");
        return new Point(LocalDate.parse(parts[1]), parts.length == 3 ? LocalTime.parse(parts[2]) : null, zone);
    }
}

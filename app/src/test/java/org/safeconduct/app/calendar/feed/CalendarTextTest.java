package org.safeconduct.app.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class CalendarTextTest {
    private static String text(String title, LocalTime at) {
        var text = new CalendarText("Dates", Instant.parse("2026-11-23T16:00:00Z"));
        text.add(
                new CalendarText.Day("1@safeconduct", LocalDate.of(2026, 12, 14), at, title, "https://case.example/1"));
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_hearing_stands_at_its_hour_whatever_the_zone_of_the_reader() {
        assertThat(text("Appointment", LocalTime.of(8, 30)))
                .contains("\r\nDTSTART:20261214T083000\r\n", "DTSTAMP:20261123T160000Z\r\n");
    }

    @Test
    void a_deadline_stands_on_its_whole_day() {
        assertThat(text("Last day", null)).contains("\r\nDTSTART;VALUE=DATE:20261214\r\n");
    }

    @Test
    void signs_that_mean_something_to_the_format_are_escaped() {
        assertThat(text("a;b,c\\d\ne", null)).contains("SUMMARY:a\\;b\\,c\\\\d\\ne\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        var title = "Последний день подачи 🙂".repeat(9);
        var text = text(title, null);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + title + "\r\n");
    }
}

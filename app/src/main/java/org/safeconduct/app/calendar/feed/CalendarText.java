package org.safeconduct.app.calendar.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// A calendar as RFC 5545 writes it. What calendar programs need of that fits on this page (decision 0226).
final class CalendarText {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final String stamp;

    CalendarText(String name, Instant now) {
        stamp = STAMP.format(now);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Safeconduct//Calendar//EN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    }

    /// What stands on one day.
    ///
    /// @param uid the same as long as it is the same thing
    /// @param at by the clocks of wherever the reader is, as a court's notice says it; null for the whole day
    record Day(String uid, LocalDate day, @Nullable LocalTime at, String title, String address) {}

    void add(Day it) {
        line("BEGIN:VEVENT");
        line("UID:" + it.uid());
        line("DTSTAMP:" + stamp);
        if (it.at() == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(it.day()));
        } else {
            line("DTSTART:" + LOCAL.format(it.day().atTime(it.at())));
            line("DURATION:PT1H");
        }
        line("SUMMARY:" + escaped(it.title()));
        line("URL:" + it.address());
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /// Asked once, at the end.
    byte[] bytes() {
        line("END:VCALENDAR");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Section 3.1: no line is longer than 75 octets, and what is folded goes on behind a space. No character is cut.
    private void line(String words) {
        int octets = 0;
        for (int at = 0; at < words.length(); ) {
            int point = words.codePointAt(at);
            int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(point);
            octets += size;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }

    /// Section 3.3.11.
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n");
    }
}

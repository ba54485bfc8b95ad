package org.safeconduct.reading.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.safeconduct.reading.Contradiction;
import org.safeconduct.reading.Contradiction.Level;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fact.Event;
import org.safeconduct.reading.Fact.Moment;
import org.safeconduct.reading.Wishes.Told;

/// Where the clock of a file and the client's dates do not agree.
///
/// Only the moment of taking counts: a file may well be made or changed later, by a scan or a messenger.
final class Contradictions {
    /// No telephone took pictures before; a clock that says so was never set.
    private static final int NEVER_SET = 2001;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String CAUTION =
            " Clocks are often set wrong, and copies can change them: ask before you draw anything from it.";

    private Contradictions() {}

    /// The moments among the facts that lie outside what was told.
    ///
    /// @param told when the thing was made, as the client tells it
    public static List<Contradiction> between(List<Fact> facts, Told told) {
        return facts.stream()
                .flatMap(fact -> fact instanceof Moment moment ? Stream.of(moment) : Stream.of())
                .filter(moment -> moment.event() == Event.TAKEN || moment.event() == Event.POSITIONED)
                .flatMap(moment -> contradiction(moment, told))
                .distinct()
                .toList();
    }

    private static Stream<Contradiction> contradiction(Moment moment, Told told) {
        var day = moment.local().toLocalDate();
        if (!day.isBefore(told.from()) && !day.isAfter(told.to())) {
            return Stream.of();
        }
        if (day.getYear() < NEVER_SET) {
            return Stream.of(new Contradiction(Level.NOTE, moment, neverSet(moment)));
        }
        boolean close = !day.isBefore(told.from().minusDays(1))
                && !day.isAfter(told.to().plusDays(1));
        return Stream.of(
                close
                        ? new Contradiction(
                                Level.NOTE, moment, words(moment, told) + " A time zone can explain one day.")
                        : new Contradiction(Level.ASK, moment, words(moment, told) + CAUTION));
    }

    private static String neverSet(Moment moment) {
        return "%s says %s, which is what a clock says that was never set; it tells nothing about the day."
                .formatted(clock(moment), DAY.format(moment.local()));
    }

    private static String words(Moment moment, Told told) {
        return "%s says %s; the client says %s.".formatted(clock(moment), DAY.format(moment.local()), span(told));
    }

    private static String clock(Moment moment) {
        return moment.event() == Event.POSITIONED ? "The satellite clock in the file" : "The camera's clock";
    }

    private static String span(Told told) {
        return told.from().equals(told.to()) ? day(told.from()) : day(told.from()) + " to " + day(told.to());
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}

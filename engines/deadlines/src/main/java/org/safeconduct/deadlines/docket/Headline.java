package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.safeconduct.deadlines.count.Counted;

/// The outcome of a reckoning as a sentence.
final class Headline {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm a zzz", Locale.US);

    private Headline() {}

    static String of(Reckoning reckoning) {
        var what = capital(reckoning.counting().what());
        return what + ": " + words(reckoning.outcome()) + ".";
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Due(var dates, var days) ->
                "due by " + day(dates) + days(days, "today", "in", "") + safe(dates);
            case Outcome.Passed(var dates, var days) ->
                "the day was " + day(dates) + ", " + count(days, "day") + " ago; nothing is recorded that fulfilled it";
            case Outcome.Met(var dates, var done) -> "done on " + day(done) + "; the day was " + day(dates);
            case Outcome.Late(var dates, var done) ->
                "done on " + day(done) + ", after the day, which was " + day(dates);
            case Outcome.Running(var dates, var counted, var needed) ->
                "running, " + counted + " of " + needed + "; complete on " + day(dates);
            case Outcome.Stopped(var counted, var needed, var since, var why) ->
                "stopped since " + day(since) + " at " + counted + " of " + needed + ", for " + why;
            case Outcome.Reached(var dates) -> "possible since " + day(dates);
            case Outcome.Over(var dates) -> "ended on " + day(dates);
            case Outcome.Kept(var dates, var held) -> "kept, " + held.shown() + "; the limit was " + day(dates);
            case Outcome.Crossed(var dates, var held, var beyond) ->
                "crossed on " + day(dates) + ": " + held.shown() + ", " + beyond.shown() + " beyond";
            case Outcome.Overtaken(var dates, var by, var done) ->
                by + " came on " + day(done) + "; the day was " + day(dates);
            case Outcome.NotStarted(var why) -> "not started, " + why;
            case Outcome.Unknown(var missing) -> "unknown until this is recorded: " + missing;
            case Outcome.Aside(var why) -> "does not apply, " + why;
        };
    }

    private static String days(long days, String now, String before, String after) {
        return days == 0 ? ", " + now : ", " + (before + " " + count(days, "day") + " " + after).strip();
    }

    private static String safe(Counted dates) {
        return dates.safe().equals(dates.legal()) ? "" : "; safe by " + day(dates.safe());
    }

    private static String day(Counted dates) {
        return dates.at() == null ? day(dates.legal()) : HOUR.format(dates.at());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

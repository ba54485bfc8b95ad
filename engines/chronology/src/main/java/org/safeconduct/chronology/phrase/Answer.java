package org.safeconduct.chronology.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeconduct.chronology.rule.Rule;

/// What was made of a phrase.
///
/// @param said  the phrase, letter by letter as it came
/// @param rules those that gave it its bounds, in the order in which they were applied
public record Answer(String said, Meaning meaning, List<Rule> rules) {
    /// The meaning without sentences, as tables of phrases have it: what it is, its least, its most, its margin.
    public String line() {
        return switch (meaning) {
            case Meaning.Dated its -> "date " + line(its);
            case Meaning.Related its ->
                (its.link().name().toLowerCase(Locale.ROOT)
                                + (its.link() == Meaning.Link.DURING
                                        ? " "
                                        : " " + its.least() + " " + most(its.most()) + " " + its.margin() + " ")
                                + its.other())
                        .strip();
            case Meaning.Aged its -> "age " + its.days().map(Answer::line).orElse(its.least() + " " + its.most());
            case Meaning.Lasted its -> "lasted " + its.least() + " " + most(its.most()) + " " + its.margin();
            case Meaning.Several its ->
                "several "
                        + its.readings().stream()
                                .map(reading -> day(reading.start().earliest()))
                                .sorted()
                                .collect(Collectors.joining(" "));
            case Meaning.NotUnderstood _ -> "none";
        };
    }

    private static String line(Meaning.Dated its) {
        return day(its.start().earliest()) + " " + day(its.end().latest()) + " " + its.margin();
    }

    private static String most(long days) {
        return days == Meaning.OPEN ? "open" : Long.toString(days);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }
}

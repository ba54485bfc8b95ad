package org.safeconduct.app.calendar.desk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.docket.Outcome;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.deadlines.facts.Point;
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Term;
import org.safeconduct.law.Vocabulary;

/// What the engine answers, in the reader's language. What the law itself says stays as it is written.
public final class Sentences {
    /// The law's vocabulary by its English meaning, in which the engine names what is missing or stops a clock.
    private static final Map<String, String> MEANINGS = meanings();

    private Sentences() {}

    private static Map<String, String> meanings() {
        var words = Vocabulary.packaged();
        var meanings = new HashMap<String, String>();
        Stream.of(words.events(), words.spells(), words.places(), words.circumstances())
                .forEach(part -> part.forEach((word, meaning) -> meanings.putIfAbsent(meaning, word)));
        return meanings;
    }

    /// What the engine named by its English meaning; anything else stays as it is.
    public static String meaning(Words words, String meaning) {
        var word = MEANINGS.get(meaning);
        return word == null ? meaning : words.say("calendar.word." + word);
    }

    /// A word in which rules and facts speak, such as `oral-decision`.
    public static String word(Words words, String word) {
        return Vocabulary.packaged().find(word).isPresent() ? words.say("calendar.word." + word) : word;
    }

    /// The value of a circumstance; where any words will do, as they were written.
    public static String value(Words words, String circumstance, String value) {
        return Vocabulary.packaged().values(circumstance).contains(value)
                ? words.say("calendar.value." + value)
                : value;
    }

    /// With its day of the week, on which so much depends.
    public static String day(Words words, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.locale())
                .format(day);
    }

    public static String period(Words words, Period period) {
        return words.say("calendar.period." + period.unit().name(), period.amount());
    }

    /// What became of it by today, in a few words.
    public static String outcome(Words words, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Due(var _, var days) -> words.say("calendar.outcome.due", days);
            case Outcome.Passed(var _, var days) -> words.say("calendar.outcome.passed", days);
            case Outcome.Met(var _, var done) -> words.say("calendar.outcome.met", words.day(done));
            case Outcome.Late(var _, var done) -> words.say("calendar.outcome.late", words.day(done));
            case Outcome.Running(var _, var counted, var needed) ->
                words.say("calendar.outcome.running", counted, needed);
            case Outcome.Stopped(var counted, var needed, var since, var _) ->
                words.say("calendar.outcome.stopped", counted, needed, words.day(since));
            case Outcome.Reached(var dates) -> words.say("calendar.outcome.reached", shown(words, dates));
            case Outcome.Over(var dates) -> words.say("calendar.outcome.over", shown(words, dates));
            case Outcome.Kept(var _, var held) -> words.say("calendar.outcome.kept", held(words, held));
            case Outcome.Crossed(var _, var held, var beyond) ->
                words.say("calendar.outcome.crossed", held(words, held), held(words, beyond));
            case Outcome.Overtaken(var _, var _, var done) -> words.say("calendar.outcome.overtaken", words.day(done));
            case Outcome.Unknown(var missing) -> words.say("calendar.outcome.unknown", meaning(words, missing));
            case Outcome.NotStarted(var why) -> why;
            case Outcome.Aside(var why) -> why;
        };
    }

    /// The same; where nobody said which day the court set, in the reader’s language too.
    public static String outcome(Words words, Reckoning found) {
        return found.outcome() instanceof Outcome.Unknown(var missing)
                        && found.counting().isSetByCourt()
                        && !MEANINGS.containsKey(missing)
                ? words.say("calendar.outcome.unset")
                : outcome(words, found.outcome());
    }

    private static String shown(Words words, Counted dates) {
        return words.day(dates.legal());
    }

    private static String held(Words words, Outcome.Held held) {
        boolean isHours = held.unit().equals("hours");
        if (held.least() == held.most()) {
            return words.say(isHours ? "calendar.period.HOURS" : "calendar.period.DAYS", held.most());
        }
        return words.say(isHours ? "calendar.held.hours" : "calendar.held.days", held.least(), held.most());
    }

    /// The arithmetic, one sentence for each step.
    public static List<String> steps(Words words, Reckoning found) {
        var sentences = new ArrayList<String>();
        for (var step : found.steps()) {
            var sentence = words.say("calendar.step." + step.says().name(), parts(words, found, step));
            var rule = step.rule();
            sentences.add(
                    rule == null || rule.equals(found.rule()) ? sentence : sentence + " (" + named(words, rule) + ")");
        }
        return sentences;
    }

    /// By its id, and as whose version where it is the house's own.
    public static String named(Words words, Rule rule) {
        var house = rule.edition();
        return house == null
                ? rule.id()
                : words.say("calendar.rule.own", rule.id(), house.number(), house.by(), words.day(house.on()));
    }

    private static Object[] parts(Words words, Reckoning found, Step step) {
        var parts = step.parts().stream().map(part -> part(words, part)).toArray();
        var trigger = found.trigger();
        if (step.says() == Step.Says.FROM && trigger != null) {
            parts[0] = trigger(words, trigger);
        }
        if (step.says() == Step.Says.LAW_OF_ASKED || step.says() == Step.Says.LAW_OF_FACT) {
            parts[2] = term(words, found.rule().term());
        }
        return parts;
    }

    private static String term(Words words, Term term) {
        if (term.from() == null) {
            return term.to() == null ? "" : words.say("calendar.term.until", words.day(term.to()));
        }
        return term.to() == null
                ? words.say("calendar.term.since", words.day(term.from()))
                : words.say("calendar.term.between", words.day(term.from()), words.day(term.to()));
    }

    private static Object part(Words words, Object part) {
        return switch (part) {
            case LocalDate day -> day(words, day);
            case ZonedDateTime hour ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(words.locale())
                        .format(hour);
            case Period period -> period(words, period);
            case Point point -> point(words, point);
            case DayOfWeek off -> words.say("calendar.off." + off.name());
            default -> meaning(words, part.toString());
        };
    }

    /// What somebody should look at.
    public static String remark(Words words, Remark remark) {
        return words.say(
                "calendar.remark." + remark.says().name(),
                remark.parts().stream().map(part -> part(words, part)).toArray());
    }

    /// The fact that something is counted from.
    public static String trigger(Words words, Reckoning.Trigger trigger) {
        var word = word(words, trigger.kind());
        return trigger.about().isEmpty() ? word : word + " (" + trigger.about() + ")";
    }

    private static String point(Words words, Point point) {
        var time = point.time();
        return time == null
                ? words.day(point.date())
                : words.say("calendar.point", words.day(point.date()), words.time(time));
    }

    /// What would change the answer.
    public static List<String> changes(Words words, Reckoning found) {
        var changes = new ArrayList<String>();
        if (found.trigger() != null) {
            changes.add(words.say("calendar.change.day"));
        }
        found.counting()
                .when()
                .asked()
                .keySet()
                .forEach(name -> changes.add(words.say("calendar.change.circumstance", word(words, name))));
        found.counting()
                .stoppedBy()
                .forEach(kind -> changes.add(words.say("calendar.change.spell", word(words, kind))));
        var last = found.rule().term().to();
        if (last != null) {
            changes.add(words.say("calendar.change.term", words.day(last)));
        }
        changes.addAll(found.counting().changedBy());
        return changes;
    }
}

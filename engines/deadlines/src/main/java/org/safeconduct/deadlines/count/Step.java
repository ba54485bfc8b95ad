package org.safeconduct.deadlines.count;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rule;

/// One step of a calculation: a kind of sentence, what stands in it, and the rule that makes it right.
///
/// Kept as parts, so that steps cost little until somebody reads them and another language can have its own sentences.
///
/// @param parts dates, times, periods, numbers and names, as the sentence numbers them
/// @param rule null where the step is a fact or plain arithmetic
public record Step(Says says, List<Object> parts, @Nullable Rule rule) {
    /// The sentences; `{0}` is the first part.
    public enum Says {
        FROM("Counted from {0}, {1} ({2})."),
        LAW_OF_ASKED("The law as it stood on {0} is used: this version of {1} holds {2}."),
        LAW_OF_FACT("The law of the day of the fact governs: on {0} this version of {1} held, {2}."),
        EDITION("The house’s own version {0} of {1} is used, entered by {2} on {3}."),
        SETTING("The team counts {0} instead of {1} before {2}: {3} (set by {4} on {5})."),
        ORDERED("The judge’s date goes before every count: {0}, by {1} ({2})."),
        COUNTED("{0} is day zero; {1} later it is {2}."),
        COUNTED_BACK("{0} is day zero; {1} before it is {2}."),
        OPEN_DAYS("Only days on which offices are open count: {1} after {0} it is {2}."),
        REAL_HOURS("{1} of real time after {0} it is {2}."),
        HOUR_UNKNOWN(
                "The hour on {0} is not known; counted from the last moment of that day, the longest it can have taken."),
        CLOCKS_CHANGED(
                "Clocks on the wall changed in between; the hours that passed count, not those the wall showed."),
        NO_SUCH_DAY("That month has no such day: {0} is the safe end and {1} the outer one."),
        TO_MONTH_END("Months are counted to their end, that of {0} being the first: the last day is {1}."),
        MOVED("{0} is {1}, so the legal date moves forward to {2}."),
        KEPT_FOR_SATURDAY(
                "{0} is kept for a Saturday: the safe date takes it for a business day, the legal one does not."),
        CLOSED_BY_NOTICE("{0} is closed: {1}. Confirm that the court lets the time run on."),
        SAFE("The last business day on or before the end is {0}; that is the safe date."),
        NOT_COUNTED("{0} do not count: {1}, {2} to {3} ({4})."),
        STILL_STOPPED("The clock stands still since {0}: {1} ({2})."),
        REPEATED("This is the {0}. time the period has run.");

        private final String sentence;

        Says(String sentence) {
            this.sentence = sentence;
        }
    }

    static Step of(Says says, @Nullable Rule rule, Object... parts) {
        return new Step(says, List.of(parts), rule);
    }

    /// A step that rests on no rule.
    public static Step plain(Says says, Object... parts) {
        return new Step(says, List.of(parts), null);
    }

    /// A step under a rule.
    public static Step under(Rule rule, Says says, Object... parts) {
        return new Step(says, List.of(parts), rule);
    }

    /// The plain English sentence.
    public String words() {
        var words = says.sentence;
        for (int i = 0; i < parts.size(); i++) {
            words = words.replace("{" + i + "}", Saying.of(parts.get(i)));
        }
        return words;
    }
}

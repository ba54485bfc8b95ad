package org.safeconduct.deadlines.facts;

import java.util.List;

/// What somebody should look at: a kind of sentence and what stands in it. Kept as parts, as the steps of a calculation
/// are, so that another language can have its own sentences.
///
/// @param parts days, points in time, numbers and names, as the sentence numbers them
public record Remark(Says says, List<Object> parts) {
    /// The sentences; `{0}` is the first part.
    public enum Says {
        SKIPPED_HOUR("The clocks in {0} jumped over {1}; that hour never was."),
        DOUBLED_HOUR("The clocks in {0} showed {1} twice; both are considered, say which one if you know."),
        ENDS_FIRST("This ends on {0}, before it begins on {1}."),
        YEAR("The year of {0} can hardly be meant."),
        WORD("'{0}' is no {1}."),
        WORD_NEAR("'{0}' is no {1}. Did you mean '{2}'?"),
        STAY_ENDS_FIRST("The stay at {0} ends on {1}, before it begins on {2}."),
        STAY_OPEN("The stay at {0} has no end, yet from {1} the person was at {2}."),
        TWO_PLACES("From {0} to {1} the person is said to be both at {2} and at {3}; nobody is in two places."),
        GAP("Between {0}, left on {1}, and {2}, reached on {3}, no place is known for {4} days."),
        RELEASE_FIRST("The release of {0} lies before the arrest of {1}."),
        RELEASE_NO_END("The person was released on {0}, yet the stay at {1} has no end."),
        RELEASE_HELD_ON("The person was released on {0}, yet the stay at {1} lasts until {2}."),
        CLOSED_DAY("The {0} of {1} falls on a day on which the court is closed ({2}). Look at the notice again.");

        private final String sentence;

        Says(String sentence) {
            this.sentence = sentence;
        }
    }

    public static Remark of(Says says, Object... parts) {
        return new Remark(says, List.of(parts));
    }

    /// The plain English sentence.
    public String words() {
        var words = says.sentence;
        for (int i = 0; i < parts.size(); i++) {
            words = words.replace("{" + i + "}", parts.get(i).toString());
        }
        return words;
    }
}

package org.safeconduct.chronology.phrase;

import java.util.List;
import org.safeconduct.chronology.rule.Rule;

/// How many days something took, or lay apart.
///
/// @param most {@link Meaning#OPEN} where nobody said
record Length(long least, long most, int margin, List<Rule> rules) {
    /// A rule that counts days itself.
    static Length of(Rule rule) {
        return new Length(rule.least(), rule.most(), rule.margin(), List.of(rule));
    }

    static Length open(Rule rule) {
        return new Length(0, Meaning.OPEN, 0, List.of(rule));
    }
}

package org.safeconduct.chronology.account;

import java.util.List;

/// Passages that do not agree.
///
/// @param rule     by which it was found
/// @param passages their ids; leaving out any of them would end it
/// @param because  a sentence for each passage that matters, or one for all
/// @param question a neutral one, for whoever talks with the client next
public record Inconsistency(
        Rule rule, Severity severity, List<String> passages, List<Sentence> because, Sentence question) {
    /// The gravest first.
    public enum Severity {
        /// Not even if memory erred as much as it may.
        IMPOSSIBLE,
        /// Only if somebody erred.
        TIGHT,
        /// Told in another way; both may be true.
        DIFFERS
    }

    /// What was compared.
    public enum Rule {
        TIME,
        TWO_PLACES,
        AGE,
        DOCUMENT,
        COUNT,
        PLACE,
        ACTOR;

        Sentence question() {
            return Sentence.of("question." + name());
        }
    }
}

package org.safeconduct.packet.form.facts;

/// What the file of facts says about one fact.
public sealed interface Answer {
    /// A single value as it was written; yes-or-no answers are always `yes` or `no`.
    record Words(String text) implements Answer {}

    /// Several answers under one path.
    ///
    /// @param count at least one; an empty list is [Declined#NONE]
    record Items(int count) implements Answer {}

    /// Further facts lie below this path.
    record Group() implements Answer {}

    /// Asked and answered, only not with a value.
    enum Declined implements Answer {
        /// There is none.
        NONE("none"),
        /// The question does not apply to this person.
        NOT_APPLICABLE("n/a"),
        /// The client does not know.
        UNKNOWN("unknown");

        private final String word;

        Declined(String word) {
            this.word = word;
        }

        /// The word that stands in the file.
        public String word() {
            return word;
        }
    }

    /// Nobody has asked yet.
    record Missing() implements Answer {}

    /// Whether there is a value, a list or a group, so that questions about its particulars make sense.
    default boolean isGiven() {
        return this instanceof Words || this instanceof Items || this instanceof Group;
    }

    default boolean isMissing() {
        return this instanceof Missing;
    }
}

package org.safeconduct.bench.finder;

/// One question of the round, as each contestant puts it in its own words.
record Ask(Kind kind, String words) {
    enum Kind {
        ONE_WORD("one word"),
        TWO_WORDS("two words"),
        PHRASE("phrase"),
        NAME("name"),
        BEGINNING("beginning"),
        OTHER_LANGUAGE("other language"),
        /// Any of the words; only where ranking is judged.
        JUDGED("judged");

        final String title;

        Kind(String title) {
            this.title = title;
        }
    }
}

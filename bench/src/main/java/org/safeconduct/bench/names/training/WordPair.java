package org.safeconduct.bench.names.training;

/// Two spellings of one word in letters only, and how much the pair counts.
record WordPair(String source, String target, double weight) {
    /// What is frequent teaches more, and not as much more as it is frequent.
    static double weight(int count) {
        return Math.min(1 + Math.log(count), 4);
    }
}

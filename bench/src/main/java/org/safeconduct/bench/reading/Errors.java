package org.safeconduct.bench.reading;

/// Letters that were read wrongly, left out or added, against letters that were printed.
///
/// @param wrong the least number of letters to change, put in or take out (V. Levenshtein, 1965)
record Errors(long wrong, long printed) {
    static final Errors NONE = new Errors(0, 0);

    static Errors of(String truth, String read) {
        var printed = plain(truth);
        return new Errors(distance(printed, plain(read)), printed.length());
    }

    Errors and(Errors other) {
        return new Errors(wrong + other.wrong, printed + other.printed);
    }

    double percent() {
        return printed == 0 ? 0 : 100.0 * wrong / printed;
    }

    /// How lines are broken and blanks counted is not what is measured.
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static int distance(String one, String other) {
        var above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        var row = new int[above.length];
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            var done = above;
            above = row;
            row = done;
        }
        return above[other.length()];
    }
}

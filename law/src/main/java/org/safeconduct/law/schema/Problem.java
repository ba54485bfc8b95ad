package org.safeconduct.law.schema;

import java.util.Comparator;

/// Something in a file that its writer has to mend.
///
/// @param line counted from 1, or 0 when it is the file as a whole
/// @param column counted from 1, or 0 when it is the file as a whole
/// @param path the way to the value in words, such as `exhibits → 2 → documents → 1`; empty at the top
/// @param words one sentence without the line and the path
public record Problem(int line, int column, String path, String words) {

    static final Comparator<Problem> BY_LINE =
            Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

    static Problem ofFile(String words) {
        return new Problem(0, 0, "", words);
    }

    /// Path and words, for places that print the line by themselves.
    public String sentence() {
        return path.isEmpty() ? words : path + ": " + words;
    }

    /// The whole complaint: `line 14: exhibits → 2: 'title' is missing`.
    @Override
    public String toString() {
        return line == 0 ? sentence() : "line " + line + ": " + sentence();
    }
}

package org.safeconduct.chronology.edtf;

/// A date that keeps its doubt.
///
/// @param text  as it was written
/// @param start when what it speaks of began
/// @param end   when it ended; the same as `start` for anything but an interval and a list of several
/// @param doubt of any part of it
public record Edtf(String text, Bounds start, Bounds end, Doubt doubt) {
    /// What came of reading a date.
    public sealed interface Reading {}

    /// It is one.
    public record Read(Edtf date) implements Reading {}

    /// It is none.
    ///
    /// @param why a sentence in English for whoever wrote it
    /// @param at  the character that could not be read, from 0
    public record Unread(String why, int at) implements Reading {}

    /// Longer than any date that a person means.
    private static final int LONGEST = 2000;

    /// Reads a date of any of the three levels.
    ///
    /// @param text without spaces around it
    public static Reading read(String text) {
        if (text.length() > LONGEST) {
            return new Unread("A date has at most " + LONGEST + " characters.", LONGEST);
        }
        try {
            return new Read(new Grammar(text).read());
        } catch (Unreadable e) {
            return new Unread(e.why(), e.at());
        }
    }

    static Edtf at(String text, Bounds bounds, Doubt doubt) {
        return new Edtf(text, bounds, bounds, doubt);
    }
}

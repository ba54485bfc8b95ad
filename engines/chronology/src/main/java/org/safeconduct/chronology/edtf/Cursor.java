package org.safeconduct.chronology.edtf;

import java.util.function.IntPredicate;

/// A place in a text that is being read.
final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at == text.length();
    }

    boolean sees(String next) {
        return text.startsWith(next, at);
    }

    boolean seesOneOf(String characters) {
        return !isAtEnd() && characters.indexOf(text.charAt(at)) >= 0;
    }

    /// Passes over it where it is there.
    boolean takes(String next) {
        var there = sees(next);
        at += there ? next.length() : 0;
        return there;
    }

    /// Passes over one character.
    char take() {
        return text.charAt(at++);
    }

    /// As many characters of a kind as there are.
    String takeAll(IntPredicate kind) {
        var from = at;
        while (!isAtEnd() && kind.test(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /// Exactly so many characters of a kind.
    String take(int many, IntPredicate kind, String wanted) {
        var from = at;
        while (at < from + many) {
            if (isAtEnd() || !kind.test(text.charAt(at))) {
                throw unreadable(wanted);
            }
            at++;
        }
        return text.substring(from, at);
    }

    void need(String next) {
        if (!takes(next)) {
            throw unreadable("'" + next + "' belongs here.");
        }
    }

    Unreadable unreadable(String why) {
        return new Unreadable(why, at);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isDigitOrX(int character) {
        return isDigit(character) || character == 'X';
    }
}

package org.safeconduct.packet.typeset;

import java.util.regex.Pattern;

/// Turns typewriter marks into those of print: ' becomes ’, "word" becomes “word”, a lone hyphen becomes a dash.
final class Punctuation {
    private static final Pattern OPENING = Pattern.compile("(?<=^|[\\s(\\[“‘—–])([\"'])(?=\\S)");
    private static final Pattern DASH = Pattern.compile("(?<=\\S) --? (?=\\S)");
    private static final Pattern A_NUMBER = Pattern.compile("\\bA (?=\\d{3}-\\d{3}-\\d{3}\\b)");

    private Punctuation() {}

    static String dressed(String text) {
        String opened = OPENING.matcher(text).replaceAll(mark -> mark.group(1).equals("\"") ? "“" : "‘");
        String closed = opened.replace('"', '”').replace('\'', '’');
        String dashed = DASH.matcher(closed).replaceAll(" – ");
        return A_NUMBER.matcher(dashed).replaceAll("A\u00a0");
    }
}

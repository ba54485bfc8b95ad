package org.safeconduct.names.letters;

import java.util.List;

/// The endings by which Slavic family names tell women from men.
record FamilyEnding(String hers, String his) {
    private static final int LEAST_STEM = 3;

    private static final List<FamilyEnding> ALL = List.of(
            new FamilyEnding("ская", "ский"),
            new FamilyEnding("цкая", "цкий"),
            new FamilyEnding("ська", "ський"),
            new FamilyEnding("цька", "цький"),
            new FamilyEnding("ова", "ов"),
            new FamilyEnding("ева", "ев"),
            new FamilyEnding("ина", "ин"),
            new FamilyEnding("ына", "ын"),
            new FamilyEnding("skaya", "sky"),
            new FamilyEnding("skaia", "skii"),
            new FamilyEnding("ska", "ski"),
            new FamilyEnding("ova", "ov"),
            new FamilyEnding("eva", "ev"),
            new FamilyEnding("ina", "in"));

    /// Whether the word ends like any of them.
    static boolean isOf(Token token) {
        return ALL.stream()
                .anyMatch(ending ->
                        token.letters().endsWith(ending.his) || token.letters().endsWith(ending.hers));
    }

    /// The token itself where it has no such ending.
    static Token masculine(Token token) {
        var letters = token.letters();
        return ALL.stream()
                .filter(ending ->
                        letters.endsWith(ending.hers) && letters.length() - ending.hers.length() >= LEAST_STEM)
                .findFirst()
                .map(ending ->
                        token.withLetters(letters.substring(0, letters.length() - ending.hers.length()) + ending.his))
                .orElse(token);
    }
}

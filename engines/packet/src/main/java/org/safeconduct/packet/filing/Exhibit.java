package org.safeconduct.packet.filing;

import java.util.List;

/// A lettered tab and the documents behind it, in filing order; the letter follows from the place in the filing.
public record Exhibit(String title, List<Document> documents) {
    private static final int LETTERS = 26;

    /// The letter of the tab at a place counted from 0: A to Z, then AA, BB to ZZ, then AAA (rule DOC-05).
    public static String letter(int place) {
        return Character.toString('A' + place % LETTERS).repeat(1 + place / LETTERS);
    }
}

package org.safeconduct.app.lost.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The text that letters of one kind are made of.
///
/// @param version 0 for the one that ships with the program
public record Template(Kind kind, int version, String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    /// What a letter asks for.
    public enum Kind {
        RETURN_DEMAND,
        PRESERVATION,
        FIELD_OFFICE,
        RECORDS,
        PROPERTY_CLAIM;

        /// The name of the packaged file and of papers made by it.
        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Every blank in the order in which it first stands in the text.
    List<String> blanks() {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .distinct()
                .toList();
    }

    /// The text cut at its blanks: what stands between them, and the blanks themselves.
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (MatchResult place : PLACE.matcher(text).results().toList()) {
            pieces.add(new Piece(text.substring(at, place.start()), false));
            pieces.add(new Piece(place.group(1), true));
            at = place.end();
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }

    /// A part of the text.
    ///
    /// @param words of the text, or the name of the blank
    public record Piece(String words, boolean blank) {}
}

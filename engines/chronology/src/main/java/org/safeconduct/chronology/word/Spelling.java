package org.safeconduct.chronology.word;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Writes alike what people spell differently: capitals, accents, dashes, digits of other scripts, marks of direction.
final class Spelling {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}|\\p{Cc}");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u2E3A\\u2E3B]");
    private static final Pattern APOSTROPHE =
            Pattern.compile("[\\u2018\\u2019\\u02BC\\u02B9\\u02BB\\u0060\\u00B4\\u2032]");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}'*]+(\\.[\\p{L}])*|[^\\p{L}\\p{M}\\s'*.,]");

    private Spelling() {}

    /// For showing again: nothing unseen, one space between words; letters stay as they are.
    static String clean(String phrase) {
        var seen = UNSEEN.matcher(phrase.replaceAll("[\\t\\n\\r]", " ")).replaceAll("");
        return digits(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip();
    }

    /// For comparing: as many characters as `clean` has need not be left.
    static String fold(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var dashed = DASH.matcher(plain).replaceAll("-");
        var quoted = APOSTROPHE.matcher(dashed).replaceAll("'");
        return MARK.matcher(Normalizer.normalize(quoted, Normalizer.Form.NFD)).replaceAll("");
    }

    static List<String> words(String folded) {
        return PIECE.matcher(folded).results().map(MatchResult::group).toList();
    }

    private static String digits(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(code -> {
            var digit = Character.isDigit(code) ? Character.digit(code, 10) : -1;
            plain.appendCodePoint(digit < 0 ? code : '0' + digit);
        });
        return plain.toString();
    }
}

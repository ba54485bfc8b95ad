package org.safeconduct.chronology.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A phrase and its words. Signs that mean nothing are left out, and so is what may be passed over and means nothing
/// else.
///
/// @param text as it was said, without what nobody sees
public record Words(String text, List<Word> list) {
    private static final String SUFFIX =
            "(?:-?(?:st|nd|rd|th|s|го|му|е|й|я|ю|х|ы[ех]|ми?|ті|и?х|ая|ом|ro|er|o|a|º|ª)(?!\\p{L}))?";
    private static final Pattern PIECE = Pattern.compile(
            "(?<date>\\d{1,4}([./-])\\d{1,2}\\2\\d{1,4}(?!\\d))"
                    + "|(?<monthyear>\\d{1,2}[./]\\d{4}(?!\\d))"
                    + "|(?<number>['‘’]?(?<digits>\\d+)(?<suffix>" + SUFFIX + "))"
                    + "|(?<word>\\p{L}[\\p{L}\\p{M}'‘’ʼ`´′]*(?:\\.\\p{L}(?!\\p{L}))*)"
                    + "|(?<dash>[-\\u2010-\\u2015\\u2212/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Of a number that a person means.
    private static final int MOST_DIGITS = 9;

    private static final int MOST_DAYS = 31;
    private static final Pattern YEARLY = Pattern.compile("го|му?|и|ом");
    private static final Pattern TENS = Pattern.compile("(s|х|ы[ех]|ті|и?х|ми)");

    public static Words of(String phrase, Language language) {
        var text = Spelling.clean(phrase);
        var pieces = PIECE.matcher(text).results().toList();
        var forms = pieces.stream().map(piece -> Spelling.fold(piece.group())).toList();
        var words = new ArrayList<Word>();
        for (var at = 0; at < pieces.size(); ) {
            var piece = pieces.get(at);
            var found = piece.group("word") == null
                    ? new Lexicon.Found(1, senses(piece, text))
                    : Lexicon.of(language).find(forms, at);
            var last = pieces.get(at + found.words() - 1);
            words.add(new Word(piece.start(), last.end(), found.senses()));
            at += found.words();
        }
        words.removeIf(word -> word.isOnly(Concept.FILLER));
        return new Words(text, NumberWords.together(words, text));
    }

    private static List<Sense> senses(MatchResult piece, String text) {
        if (piece.group("dash") != null) {
            var joins = piece.start() > 0
                    && piece.end() < text.length()
                    && text.charAt(piece.start() - 1) != ' '
                    && text.charAt(piece.end()) != ' ';
            var dash = new Sense(Concept.DASH, "");
            return joins ? List.of(dash, new Sense(Concept.FILLER, "")) : List.of(dash);
        }
        if (piece.group("number") == null) {
            return List.of(new Sense(Concept.DIGITS, piece.group()));
        }
        var digits = piece.group("digits");
        return digits.length() > MOST_DIGITS
                ? List.of()
                : List.of(number(digits, Spelling.fold(piece.group("suffix")).replace("-", "")));
    }

    private static Sense number(String digits, String suffix) {
        var value = Integer.parseInt(digits);
        var isDecade = value % 10 == 0 && value >= 20 && TENS.matcher(suffix).matches();
        if (value > MOST_DAYS && value < 100 && YEARLY.matcher(suffix).matches()) {
            return new Sense(Concept.SHORT_YEAR, digits);
        }
        return isDecade ? new Sense(Concept.DECADE, digits) : Sense.number(value);
    }

    /// What the phrase says after a word, for showing again.
    public String after(Word word) {
        return text.substring(word.to()).replaceAll("^[\\s,]+|[\\s.,;:!?]+$", "");
    }
}

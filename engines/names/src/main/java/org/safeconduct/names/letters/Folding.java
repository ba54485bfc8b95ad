package org.safeconduct.names.letters;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Takes from a word what says nothing about whose name it is: case, marks above and below, forms of a
/// letter that one
/// language has and its neighbours do not.
final class Folding {
    private static final String APOSTROPHE = "'";

    /// What becomes of a letter that folding by Unicode alone would leave: letter, then letters.
    private static final String[] LATIN =
            letters("ß ss ø o ł l đ d æ ae œ oe ı i þ th ð d ə a ŋ n ħ h ŧ t ɣ g ɓ b ɗ d ƙ k");

    private static final String[] CYRILLIC = letters(
            "ё е і и ї и є е ґ г ў у ј й љ ль њ нь ђ дж ћ ч џ дж ѓ г ќ к ѕ з ә а ғ г қ к ң н ө о ұ у ү у һ х ҷ дж ӣ и ӯ у ҳ х"
                    + " ҡ к ҙ з ҫ с ӑ а ӗ е ѣ е ѳ ф ѵ и");

    /// Persian, Pashto, Urdu and Kurdish letters that Arabic writes otherwise; those that Arabic lacks stay.
    private static final String[] ARABIC = letters(
            "ى ي ی ي ې ي ۍ ي ے ي ێ ي ک ك ڪ ك ہ ه ھ ه ە ه ۀ ه ۃ ة ٹ ت ټ ت ڈ د ډ د ڑ ر ړ ر ڕ ر ں ن ڼ ن ۆ و ۇ و ۋ و ڵ ل ٱ ا ګ گ");

    private static final String[] HEBREW = letters("ך כ ם מ ן נ ף פ ץ צ װ וו ױ וי ײ יי");

    private Folding() {}

    static String fold(String word, Script script) {
        var lower = word.toLowerCase(Locale.ROOT);
        return switch (script) {
            case LATIN, OTHER -> keep(replace(lower, LATIN), "");
            case CYRILLIC -> keep(replace(lower, CYRILLIC), "й");
            case ARABIC -> keep(replace(lower, ARABIC), "");
            case HEBREW -> keep(replace(lower, HEBREW), APOSTROPHE);
        };
    }

    private static String[] letters(String pairs) {
        var table = new String[0x700];
        var words = pairs.split(" ", -1);
        for (int word = 0; word < words.length; word += 2) {
            table[words[word].charAt(0)] = words[word + 1];
        }
        return table;
    }

    private static String replace(String word, String[] table) {
        if (word.chars().noneMatch(letter -> letter < table.length && table[letter] != null)) {
            return word;
        }
        var folded = new StringBuilder();
        word.chars().forEach(letter -> {
            var other = letter < table.length ? table[letter] : null;
            folded.append(other == null ? Character.toString(letter) : other);
        });
        return folded.toString();
    }

    /// Letters without their marks, and those whose mark makes another letter of them.
    private static String keep(String word, String precious) {
        var kept = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if ((letter >= 'a' && letter <= 'z') || precious.indexOf(letter) >= 0) {
                kept.append(letter);
            } else if (isGeresh(letter) && precious.equals(APOSTROPHE)) {
                kept.append(APOSTROPHE);
            } else {
                Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                        .chars()
                        .filter(Folding::isPlain)
                        .forEach(plain -> kept.append((char) plain));
            }
        }
        return kept.toString();
    }

    private static boolean isPlain(int letter) {
        return Character.isLetter(letter)
                && letter != 'ـ'
                && letter != 'ء'
                && Character.getType(letter) != Character.MODIFIER_LETTER;
    }

    private static boolean isGeresh(char letter) {
        return Arrays.asList('\'', '׳', '’', '`', '´', '‘').contains(letter);
    }
}

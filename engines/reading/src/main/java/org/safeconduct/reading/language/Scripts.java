package org.safeconduct.reading.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// In which script most letters of a text are.
final class Scripts {
    /// ISO 15924 codes where a script is written with others, or where its name is not spelt like its code.
    private static final Map<UnicodeScript, String> CODES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, "Latn"),
            Map.entry(UnicodeScript.CYRILLIC, "Cyrl"),
            Map.entry(UnicodeScript.ARABIC, "Arab"),
            Map.entry(UnicodeScript.HEBREW, "Hebr"),
            Map.entry(UnicodeScript.ARMENIAN, "Armn"),
            Map.entry(UnicodeScript.GEORGIAN, "Geor"),
            Map.entry(UnicodeScript.BENGALI, "Beng"),
            Map.entry(UnicodeScript.DEVANAGARI, "Deva"),
            Map.entry(UnicodeScript.GUJARATI, "Gujr"),
            Map.entry(UnicodeScript.GURMUKHI, "Guru"),
            Map.entry(UnicodeScript.TAMIL, "Taml"),
            Map.entry(UnicodeScript.TELUGU, "Telu"),
            Map.entry(UnicodeScript.THAI, "Thai"),
            Map.entry(UnicodeScript.MYANMAR, "Mymr"),
            Map.entry(UnicodeScript.ETHIOPIC, "Ethi"),
            Map.entry(UnicodeScript.HANGUL, "Kore"),
            Map.entry(UnicodeScript.HIRAGANA, "Jpan"),
            Map.entry(UnicodeScript.KATAKANA, "Jpan"),
            Map.entry(UnicodeScript.HAN, "Hans")));
    private static final int FEW_KANA_MAKE_JAPANESE = 10;

    private Scripts() {}

    /// None when there are no letters of a script that we have a name for.
    static Optional<String> find(String text) {
        var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(CODES::containsKey)
                .forEach(script -> counts.merge(script, 1, Integer::sum));
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana * FEW_KANA_MAKE_JAPANESE > counts.getOrDefault(UnicodeScript.HAN, 0) && kana > 0) {
            counts.merge(UnicodeScript.HIRAGANA, counts.getOrDefault(UnicodeScript.HAN, 0), Integer::sum);
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(most -> CODES.get(most.getKey()));
    }
}

package org.safeconduct.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared: without what machines misread most and people spell both ways. What was read stays as it is.
public final class Folding {
    /// Machines read the number sign of Russian and Ukrainian papers as nearly anything that is two letters wide.
    private static final Pattern NUMBER_SIGN =
            Pattern.compile("(?<![\\p{L}\\d])(№|[NnНМM][eеoо°º.»]|Nо|No\\.|N)\\s?(?=\\d)");

    private Folding() {}

    /// Fold both what is searched and what is searched for.
    public static String fold(String text) {
        var plain = NUMBER_SIGN.matcher(text).replaceAll("№");
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ґ', 'г')
                .replace('ё', 'е')
                .replace('’', '\'')
                .replace('ʼ', '\'');
    }
}

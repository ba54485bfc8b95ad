package org.safeconduct.app.evidence;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.app.platform.page.Words;

/// Languages by their codes, as the reader calls them.
public final class Speech {
    private Speech() {}

    public static String name(Words words, String code) {
        return Locale.of(code).getDisplayLanguage(words.locale());
    }

    /// All there are, in the order of the reader's alphabet.
    public static Map<String, String> list(Words words) {
        var collator = Collator.getInstance(words.locale());
        return Stream.of(Locale.getISOLanguages())
                .filter(code -> code.length() == 2)
                .map(code -> Map.entry(code, name(words, code)))
                .sorted(Comparator.comparing(Map.Entry::getValue, collator))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }
}

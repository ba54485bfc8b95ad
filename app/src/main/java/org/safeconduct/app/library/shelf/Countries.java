package org.safeconduct.app.library.shelf;

import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.safeconduct.app.platform.page.Words;

/// The countries of ISO 3166, as the reader calls them.
public final class Countries {
    private Countries() {}

    public static String name(Words words, String code) {
        return Locale.of("", code).getDisplayCountry(words.locale());
    }

    /// By code, in the order of their names.
    public static Map<String, String> all(Words words) {
        var named = new LinkedHashMap<String, String>();
        Stream.of(Locale.getISOCountries())
                .sorted(Comparator.comparing(code -> name(words, code), Collator.getInstance(words.locale())))
                .forEach(code -> named.put(code, name(words, code)));
        return named;
    }
}

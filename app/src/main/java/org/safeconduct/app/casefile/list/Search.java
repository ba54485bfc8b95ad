package org.safeconduct.app.casefile.list;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What somebody typed into the search field, as the database looks for it. The database folds it further.
///
/// @param words each of them has to be there
record Search(List<String> words) {
    /// A whole A-number, or its digits as far as they are known, is one word however it is parted.
    static Search of(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        if (text.matches("[aа]?[\\s#-]*\\d[\\d\\s-]*")) {
            return new Search(List.of(text.replaceAll("\\D", "")));
        }
        return new Search(Arrays.stream(text.split("[\\s,.;]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /// For a comparison with `like`.
    List<String> patterns() {
        return words.stream().map(Search::pattern).toList();
    }

    /// The one that an index narrows most by.
    String longest() {
        return words.stream()
                .max(Comparator.comparingInt(String::length))
                .map(Search::pattern)
                .orElse("%");
    }

    String whole() {
        return String.join(" ", words);
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}

package org.safeconduct.names.spelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.names.letters.Generation;
import org.safeconduct.names.letters.Script;
import org.safeconduct.names.letters.Token;

/// The Latin spellings of one word, likeliest first.
public final class Spellings {
    private static final String SEEN = "as somebody has seen it";
    private static final String USUAL = "a usual spelling of that name";
    private static final String LEARNED = "by the habits of many writers";

    private Spellings() {}

    /// At most so many, in lower case; those seen before all others.
    public static List<Spelling> of(Token word, List<Token> seen, int most) {
        Map<String, String> spellings = new LinkedHashMap<>();
        seen.stream()
                .filter(token -> token.script() == Script.LATIN)
                .forEach(token -> spellings.put(token.letters(), SEEN));
        if (word.script() == Script.LATIN) {
            spellings.putIfAbsent(word.letters(), "as it is written");
            word.usualSpellings().forEach(spelling -> spellings.putIfAbsent(spelling, USUAL));
            return cut(spellings, most);
        }
        var bare = word.withoutArticle();
        var learned = Generation.of(word.script()).likeliest(bare.letters(), most);
        if (word.script() == Script.CYRILLIC) {
            Standard.ALL.stream()
                    .filter(standard -> standard.mayWrite(word.written()))
                    .forEach(standard -> standard.write(word.written())
                            .ifPresent(spelling -> spellings.putIfAbsent(spelling, standard.words())));
        }
        word.usualSpellings().forEach(spelling -> spellings.putIfAbsent(spelling, USUAL));
        for (var spelling : learned) {
            spellings.putIfAbsent(spelling.letters(), LEARNED);
            if (bare != word && word.script() == Script.ARABIC) {
                spellings.putIfAbsent("al" + spelling.letters(), LEARNED);
            }
        }
        return cut(spellings, most);
    }

    private static List<Spelling> cut(Map<String, String> spellings, int most) {
        List<Spelling> cut = new ArrayList<>();
        spellings.forEach((letters, why) -> {
            if (cut.size() < most) {
                cut.add(new Spelling(letters, why));
            }
        });
        return cut;
    }
}

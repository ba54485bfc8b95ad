package org.safeconduct.search.lucene;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.glossary.Glossary.Concept;
import org.safeconduct.search.words.Analysis;
import org.safeconduct.search.words.Analysis.Token;

/// A glossary made ready to be asked by any form of its terms.
final class Lexicon {
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.RU, Language.UK, Language.ES);

    private final Glossary glossary;
    private final Map<Language, Map<String, Set<Concept>>> terms = new HashMap<>();
    private int longest;

    Lexicon(Glossary glossary) {
        this.glossary = glossary;
        for (var concept : glossary.concepts()) {
            for (var term : concept.terms()) {
                terms.computeIfAbsent(term.language(), language -> new HashMap<>())
                        .computeIfAbsent(stem(term.language(), term.words()), stem -> new LinkedHashSet<>())
                        .add(concept);
                longest = Math.max(longest, term.words().split("\\s+").length);
            }
        }
    }

    boolean isOf(Glossary other) {
        return glossary.equals(other);
    }

    /// In words.
    int longest() {
        return longest;
    }

    /// Every concept that these words are a term of, in whichever language.
    List<Concept> concepts(String words) {
        var found = new LinkedHashSet<Concept>();
        for (var language : LANGUAGES) {
            if (language.writes(words)) {
                String stem = stem(language, words);
                found.addAll(
                        stem.isEmpty()
                                ? Set.of()
                                : terms.getOrDefault(language, Map.of()).getOrDefault(stem, Set.of()));
            }
        }
        return new ArrayList<>(found);
    }

    private static String stem(Language language, String words) {
        return Analysis.tokens(Analysis.field(language), words).stream()
                .filter(token -> !token.together())
                .map(Token::term)
                .collect(joining(" "));
    }
}

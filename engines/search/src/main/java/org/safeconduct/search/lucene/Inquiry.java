package org.safeconduct.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.words.Analysis;
import org.safeconduct.search.words.Analysis.Token;

/// A question as a query, and why each part of it is there.
final class Inquiry {
    /// How much each way of meeting a unit counts.
    private static final float WORD_FORM = 0.8f;

    private static final float SAME_SOUND = 0.6f;
    private static final float SAME_CONSONANTS = 0.2f;
    private static final float GLOSSARY = 0.5f;
    private static final float NEARBY = 0.7f;
    /// How much the ways that count less add to the one that counts most.
    private static final float TIE = 0.1f;

    private static final int NEAR = 4;
    private static final int LOOSE = 2;
    private static final int SHORT_NAME = 4;
    private static final List<Language> LANGUAGES = List.of(Language.EN, Language.RU, Language.UK, Language.ES);

    private final List<Unit> units;
    private final List<Answer.Term> terms = new ArrayList<>();

    Inquiry(List<Unit> units) {
        this.units = units;
    }

    /// Nearly all of the units, and better when they stand together.
    Query query() {
        var query = new BooleanQuery.Builder().add(required(), Occur.MUST);
        for (int next = 1; next < units.size(); next++) {
            near(units.get(next - 1), units.get(next)).forEach(pair -> query.add(pair, Occur.SHOULD));
        }
        return query.build();
    }

    /// Why a part of the query is there, by the name that it bears.
    Answer.Term term(String name) {
        return terms.get(Integer.parseInt(name));
    }

    private Query required() {
        var all = new BooleanQuery.Builder();
        units.forEach(unit -> all.add(one(unit), Occur.SHOULD));
        return all.setMinimumNumberShouldMatch(enough(units.size())).build();
    }

    /// Of three words or more, one in three may be missing.
    private static int enough(int units) {
        return units - units / 3;
    }

    private Query one(Unit unit) {
        var ways = new ArrayList<Query>();
        switch (unit.kind()) {
            case WORDS -> addWords(ways, unit);
            case PHRASE -> Phrasing.of(Analysis.FOLDED, unit.asked(), 0).ifPresent(way -> add(ways, unit, way, 1));
            case BEGINNING -> addBeginning(ways, unit);
            case FIGURE -> addFigure(ways, unit);
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private void addWords(List<Query> ways, Unit unit) {
        var words = Analysis.tokens(Analysis.FOLDED, unit.asked());
        if (words.size() == 1) {
            addWord(ways, unit, unit.asked());
        } else {
            var every = new BooleanQuery.Builder();
            for (var word : words) {
                var each = new ArrayList<Query>();
                addWord(each, unit, unit.asked().substring(word.start(), word.end()));
                every.add(new DisjunctionMaxQuery(each, TIE), Occur.MUST);
            }
            ways.add(every.build());
        }
        unit.concepts().forEach(concept -> addConcept(ways, unit, concept));
    }

    private void addWord(List<Query> ways, Unit unit, String word) {
        Phrasing.of(Analysis.FOLDED, word, 0).ifPresent(way -> add(ways, unit, way, 1));
        for (var language : LANGUAGES) {
            if (language.writes(word)) {
                Phrasing.of(Analysis.field(language), word, 0).ifPresent(way -> add(ways, unit, way, WORD_FORM));
            }
        }
        addName(ways, unit, word);
    }

    /// Small letters are looked for as a name too, but not by their consonants, which too many words share.
    private void addName(List<Query> ways, Unit unit, String word) {
        boolean isWritten = Character.isUpperCase(word.codePointAt(0)) || !Character.isLowerCase(word.codePointAt(0));
        String first = word.substring(0, 1).toUpperCase(Locale.ROOT);
        for (var sound : Analysis.tokens(Analysis.NAMES, first + word.substring(1))) {
            boolean consonants = sound.term().charAt(0) == Analysis.CONSONANTS;
            if (consonants ? isWritten : word.length() >= SHORT_NAME) {
                add(ways, unit, term(Analysis.NAMES, sound), consonants ? SAME_CONSONANTS : SAME_SOUND);
            }
        }
    }

    /// A term by its forms, and by its letters too: of a short text the language may have been guessed wrongly, and of
    /// a
    /// mixed one only the larger part is known.
    private void addConcept(List<Query> ways, Unit unit, Glossary.Concept concept) {
        for (var term : concept.terms()) {
            if (!term.words().equalsIgnoreCase(unit.asked())) {
                var answer = new Answer.Term(unit.asked(), term.words(), term.language());
                Stream.of(Analysis.field(term.language()), Analysis.FOLDED)
                        .flatMap(field -> Phrasing.of(field, term.words(), LOOSE).stream())
                        .forEach(way -> ways.add(named(answer, new BoostQuery(way, GLOSSARY))));
            }
        }
    }

    private void addBeginning(List<Query> ways, Unit unit) {
        var words = Analysis.tokens(Analysis.FOLDED, unit.asked());
        var all = new BooleanQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> all.add(term(Analysis.FOLDED, word), Occur.MUST));
        all.add(new PrefixQuery(new Term(Analysis.FOLDED, words.getLast().term())), Occur.MUST);
        add(ways, unit, all.build(), 1);
    }

    /// A day asked for is not answered by its month.
    private void addFigure(List<Query> ways, Unit unit) {
        var figures = Analysis.tokens(Analysis.FIGURES, unit.asked());
        boolean hasDay = figures.stream().anyMatch(figure -> figure.term().startsWith("d"));
        figures.stream()
                .filter(figure -> !hasDay || !figure.term().startsWith("m"))
                .forEach(figure -> add(ways, unit, term(Analysis.FIGURES, figure), 1));
        Phrasing.of(Analysis.FOLDED, unit.asked(), 0).ifPresent(way -> add(ways, unit, way, 1));
    }

    private static List<Query> near(Unit left, Unit right) {
        return left.kind() == Unit.Kind.WORDS && right.kind() == Unit.Kind.WORDS
                ? Phrasing.of(Analysis.FOLDED, left.asked() + " " + right.asked(), NEAR)
                        .<Query>map(pair -> new BoostQuery(pair, NEARBY))
                        .stream()
                        .toList()
                : List.of();
    }

    private static Query term(String field, Token token) {
        return new TermQuery(new Term(field, token.term()));
    }

    private void add(List<Query> ways, Unit unit, Query way, float weight) {
        ways.add(named(
                new Answer.Term(unit.asked(), unit.asked(), Language.OTHER),
                weight == 1 ? way : new BoostQuery(way, weight)));
    }

    private Query named(Answer.Term term, Query way) {
        terms.add(term);
        return NamedMatches.wrapQuery(String.valueOf(terms.size() - 1), way);
    }
}

package org.safeconduct.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary;
import org.safeconduct.search.words.Analysis;
import org.safeconduct.search.words.Analysis.Token;

/// Takes a question apart.
final class Units {
    private static final Pattern PARTS = Pattern.compile(
            "\\s*(?:[\"“”„«]([^\"“”„«»]+)[\"“”»]|(\\S+)\\*(?=\\s|$)|([^\"“”„«»*]+?)(?=\\s+\\S+\\*|[\"“”„«*]|$))");

    private final Lexicon lexicon;
    private final List<Unit> found = new ArrayList<>();

    private Units(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Empty when there is no word in it.
    static List<Unit> of(String question, Lexicon lexicon) {
        var units = new Units(lexicon);
        var parts = PARTS.matcher(question.strip());
        while (parts.find()) {
            if (parts.group(1) != null) {
                units.add(Unit.Kind.PHRASE, parts.group(1));
            } else if (parts.group(2) != null) {
                units.add(Unit.Kind.BEGINNING, parts.group(2));
            } else if (parts.group(3) != null) {
                units.addRun(parts.group(3));
            }
        }
        return units.found;
    }

    private void add(Unit.Kind kind, String words) {
        if (!Analysis.tokens(Analysis.FOLDED, words).isEmpty()) {
            found.add(Unit.of(kind, words.strip()));
        }
    }

    /// Words in a row without quotes: figures first, then the longest terms of the glossary, then word by word.
    private void addRun(String run) {
        var words = Analysis.tokens(Analysis.FOLDED, run);
        var figures = Analysis.tokens(Analysis.FIGURES, run);
        var language = Language.guess(run);
        var plain = new ArrayList<Unit>();
        for (int at = 0; at < words.size(); ) {
            int end = endOfFigure(words, at, figures);
            if (end > at) {
                plain.add(Unit.of(Unit.Kind.FIGURE, slice(run, words, at, end)));
                at = end;
            } else {
                at += addTerm(run, words.subList(at, words.size()), language, plain);
            }
        }
        var telling =
                plain.stream().filter(unit -> !isEmptyWord(unit, language)).toList();
        found.addAll(telling.isEmpty() && found.isEmpty() ? plain : telling);
    }

    /// The longest term that begins with the first word; empty words neither begin nor end one.
    ///
    /// @return how many words it has
    private int addTerm(String run, List<Token> words, Language language, List<Unit> units) {
        for (int end = Math.min(words.size(), lexicon.longest()); end > 0; end--) {
            String asked = slice(run, words, 0, end);
            var concepts =
                    isEmpty(slice(run, words, 0, 1), language) || isEmpty(slice(run, words, end - 1, end), language)
                            ? List.<Glossary.Concept>of()
                            : lexicon.concepts(asked);
            if (!concepts.isEmpty()) {
                units.add(new Unit(Unit.Kind.WORDS, asked, concepts));
                return end;
            }
        }
        units.add(Unit.of(Unit.Kind.WORDS, slice(run, words, 0, 1)));
        return 1;
    }

    private static boolean isEmptyWord(Unit unit, Language language) {
        return unit.kind() == Unit.Kind.WORDS && isEmpty(unit.asked(), language);
    }

    private static boolean isEmpty(String words, Language language) {
        return language.writes(words)
                && Analysis.tokens(Analysis.field(language), words).isEmpty();
    }

    /// Behind the last word of a figure that begins with this word; the word itself where none does.
    private static int endOfFigure(List<Token> words, int at, List<Token> figures) {
        for (var figure : figures) {
            if (figure.start() <= words.get(at).start() && words.get(at).start() < figure.end()) {
                int end = at;
                while (end < words.size() && words.get(end).start() < figure.end()) {
                    end++;
                }
                return end;
            }
        }
        return at;
    }

    private static String slice(String run, List<Token> words, int from, int to) {
        return run.substring(words.get(from).start(), words.get(to - 1).end());
    }
}

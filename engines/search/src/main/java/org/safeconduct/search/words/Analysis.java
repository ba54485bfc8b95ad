package org.safeconduct.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.safeconduct.search.Language;

/// The fields of the index and how each reads a text.
public final class Analysis {
    /// Every word, in any script, without case and accents.
    public static final String FOLDED = "folded";
    /// Words that may be names, as they sound.
    public static final String NAMES = "names";
    /// Numbers and dates in one spelling.
    public static final String FIGURES = "figures";
    /// What stands before the consonants of a name.
    public static final char CONSONANTS = '~';

    /// A word as a field keeps it.
    ///
    /// @param together whether it stands in the place of the one before it, as another reading
    public record Token(String term, int start, int end, boolean together) {}

    private static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(
            folded(),
            Map.of(
                    field(Language.EN),
                    new EnglishAnalyzer(),
                    field(Language.RU),
                    new RussianAnalyzer(),
                    field(Language.UK),
                    new UkrainianMorfologikAnalyzer(),
                    field(Language.ES),
                    new SpanishAnalyzer(),
                    NAMES,
                    names(),
                    FIGURES,
                    figures()));

    private Analysis() {}

    public static Analyzer analyzer() {
        return ANALYZER;
    }

    /// The field of the word forms of a language; the folded one where there is none.
    public static String field(Language language) {
        return language == Language.OTHER ? FOLDED : language.tag();
    }

    /// What a field would keep of a text. Words that it leaves out are missing.
    public static List<Token> tokens(String field, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = ANALYZER.tokenStream(field, text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            var step = stream.getAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(), offset.startOffset(), offset.endOffset(), step.getPositionIncrement() == 0));
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }

    private static Analyzer folded() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new ICUTokenizer();
                return new TokenStreamComponents(words, new ICUFoldingFilter(words));
            }
        };
    }

    private static Analyzer names() {
        var sound = new Sound();
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var words = new ICUTokenizer();
                return new TokenStreamComponents(words, new NamesFilter(words, sound));
            }
        };
    }

    private static Analyzer figures() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new FiguresTokenizer());
            }
        };
    }
}

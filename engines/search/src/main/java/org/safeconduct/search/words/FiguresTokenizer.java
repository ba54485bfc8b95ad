package org.safeconduct.search.words;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.safeconduct.search.words.Analysis.Token;

/// Hands what [Figures] finds to Lucene.
final class FiguresTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private Iterator<Token> figures = Collections.emptyIterator();
    private int length;

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        figures = Figures.in(text.toString()).iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (!figures.hasNext()) {
            return false;
        }
        var figure = figures.next();
        term.append(figure.term());
        offset.setOffset(correctOffset(figure.start()), correctOffset(figure.end()));
        step.setPositionIncrement(figure.together() ? 0 : 1);
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }
}

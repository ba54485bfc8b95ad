package org.safeconduct.packet.typeset.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.fonts.Typefaces;
import org.safeconduct.packet.typeset.press.Compositor.Run;
import org.safeconduct.packet.typeset.press.Style.Cut;

/// Breaks runs into lines at spaces and after dashes and slashes between letters; a word wider than the measure is
/// broken where it has to be.
final class Breaker {
    private static final String AFTER = "-–—/_?&=";

    private final Typecase typecase;
    private final List<Run> runs;
    private final String text;

    Breaker(Typecase typecase, List<Run> runs) {
        this.typecase = typecase;
        this.runs = runs;
        this.text = String.join("", runs.stream().map(Run::text).toList());
    }

    List<Line> lines(Measure measure) {
        List<Line> lines = fill(measure.width());
        return measure.align() == Measure.Align.CENTER && lines.size() > 1 ? balanced(measure.width(), lines) : lines;
    }

    /// The narrowest measure that needs no more lines makes them nearly equal.
    private List<Line> balanced(float width, List<Line> filled) {
        List<Line> best = filled;
        float narrow = width / 2;
        float wide = width;
        while (wide - narrow > 1) {
            float middle = (narrow + wide) / 2;
            List<Line> attempt = fill(middle);
            if (attempt.size() == filled.size()) {
                best = attempt;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        return best;
    }

    private List<Line> fill(float width) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start, width);
            lines.add(line(start, end));
            start = afterSpaces(end);
        }
        return lines;
    }

    private int lineEnd(int start, float width) {
        int feed = text.indexOf('\n', start);
        int limit = feed < 0 ? text.length() : feed;
        int end = start;
        for (int next = nextBreak(start, limit); next > end; next = nextBreak(next, limit)) {
            if (line(start, next).width() > width) {
                return end > start ? end : forcedEnd(start, next, width);
            }
            end = next;
        }
        return end;
    }

    private int forcedEnd(int start, int limit, float width) {
        int end = text.offsetByCodePoints(start, 1);
        while (end < limit) {
            int next = text.offsetByCodePoints(end, 1);
            if (line(start, next).width() > width) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int nextBreak(int from, int limit) {
        for (int i = from + 1; i < limit; i++) {
            if (text.charAt(i) == ' ' || isBreakAfter(i - 1)) {
                return i;
            }
        }
        return limit;
    }

    private boolean isBreakAfter(int place) {
        return place > 0
                && !(text.charAt(place) == '-' && isInAddress(place))
                && AFTER.indexOf(text.charAt(place)) >= 0
                && Character.isLetter(text.charAt(place - 1))
                && Character.isLetter(text.charAt(place + 1));
    }

    /// A hyphen at the end of a line would be read as part of an address, or not.
    private boolean isInAddress(int place) {
        return text.lastIndexOf("://", place) > text.lastIndexOf(' ', place);
    }

    private int afterSpaces(int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
    }

    private Line line(int start, int end) {
        List<Strip> strips = new ArrayList<>();
        int runStart = 0;
        for (Run run : runs) {
            int runEnd = runStart + run.text().length();
            if (runStart < end && runEnd > start) {
                String piece = text.substring(Math.max(start, runStart), Math.min(end, runEnd));
                String visual = Typefaces.inVisualOrder(piece);
                addStrips(typecase.drawable(visual, run.style().cut()), run.style(), strips);
            }
            runStart = runEnd;
        }
        return new Line(strips);
    }

    private void addStrips(String visual, Style style, List<Strip> strips) {
        int start = 0;
        while (start < visual.length()) {
            Face face = typecase.faceFor(visual.codePointAt(start), style.cut());
            int end = start;
            while (end < visual.length() && isDrawnBy(face, visual.codePointAt(end), style.cut())) {
                end = visual.offsetByCodePoints(end, 1);
            }
            strips.add(strip(face, visual.substring(start, end), style));
            start = end;
        }
    }

    /// Spaces stay with the face they follow, so that a name in another script is one piece.
    private boolean isDrawnBy(Face face, int character, Cut cut) {
        return (character == ' ' && face.holds(' ')) || typecase.faceFor(character, cut) == face;
    }

    private static Strip strip(Face face, String text, Style style) {
        try {
            float letters = face.width(text) * style.size() / 1000;
            float spaces = text.codePointCount(0, text.length()) * style.letterSpace();
            return new Strip(face, text, style, letters + spaces);
        } catch (IOException broken) {
            throw new PacketException("A font of the program cannot be read; install the program again.", broken);
        }
    }
}

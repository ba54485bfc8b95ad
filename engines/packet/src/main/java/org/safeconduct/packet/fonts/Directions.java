package org.safeconduct.packet.fonts;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/// Splits a paragraph into runs of one direction by the Unicode bidirectional algorithm (UAX #9).
final class Directions implements BidiSplitter {
    private final Bidi bidi = new Bidi();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        byte level = switch (direction) {
            case RTL -> Bidi.RTL;
            case LTR -> Bidi.LTR;
            default -> Bidi.LEVEL_DEFAULT_LTR;
        };
        bidi.setPara(paragraph, level, null);
    }

    /// One at least: the renderer takes for granted that a paragraph begins with a run, also when it is empty.
    @Override
    public int countTextRuns() {
        return Math.max(1, bidi.countRuns());
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        if (bidi.getLength() == 0) {
            return new BidiTextRun(0, 0, LTR);
        }
        BidiRun run = bidi.getVisualRun(index);
        return new BidiTextRun(run.getStart(), run.getLength(), run.isOddRun() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return switch (Bidi.getBaseDirection(paragraph)) {
            case Bidi.RTL -> RTL;
            case Bidi.LTR -> LTR;
            default -> NEUTRAL;
        };
    }
}

package org.safeconduct.packet.fonts;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/// Puts a right-to-left run in the order it is drawn in (UAX #9, rules L2 and L4) and joins Arabic letters.
final class LetterOrder implements BidiReorderer {
    private static final ArabicShaping LOOSE = new ArabicShaping(
            ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.join(text);
    }

    @Override
    public String deshapeText(String text) {
        try {
            return LOOSE.shape(text);
        } catch (ArabicShapingException unshaped) {
            // Letters side by side but not joined can still be read; a missing paragraph can't.
            return text;
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}

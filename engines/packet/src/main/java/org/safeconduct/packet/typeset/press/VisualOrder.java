package org.safeconduct.packet.typeset.press;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;

/// Puts a line in the order it is drawn in (UAX #9) and joins Arabic letters by their presentation forms.
final class VisualOrder {
    private static final ArabicShaping JOINED = new ArabicShaping(
            ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

    private VisualOrder() {}

    static String of(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        var bidi = new Bidi(join(line), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    }

    private static String join(String line) {
        try {
            return JOINED.shape(line);
        } catch (ArabicShapingException unshaped) {
            // Letters side by side but not joined can still be read; a missing name can't.
            return line;
        }
    }
}

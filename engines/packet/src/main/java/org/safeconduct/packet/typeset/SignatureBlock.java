package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.HAIRLINE;
import static org.safeconduct.packet.typeset.HouseStyle.SMALL;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT_ITALIC;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.filing.Signature;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Measure;

/// A line to sign on, with a line for the date (rule DOC-11).
///
/// "/s/" and a date appear only when the manifest says that the paper is signed; otherwise the lines wait for a pen.
record SignatureBlock(Copy copy, Signature signature) {
    private static final float SIGNED = 256;
    private static final float DATED = 292;
    private static final float DATE_WIDTH = 140;

    /// @param below what is printed under the name, such as an address
    Box with(List<String> below) {
        var measure = Measure.left(SIGNED, 14.5f);
        List<Box> lines = new ArrayList<>();
        lines.add(copy.set(measure, BODY, signature.name()));
        below.forEach(line -> lines.add(copy.set(measure, SMALL, line)));
        return Box.stack(
                        Box.gap(34),
                        Box.beside(
                                over(SIGNED, signed(), Box.stack(lines)).at(0),
                                over(DATE_WIDTH, dated(), copy.fixed(measure, SMALL, "signature.date"))
                                        .at(DATED)))
                .whole();
    }

    private Box over(float width, Box written, Box below) {
        return Box.stack(written, Box.rule(width, HAIRLINE), Box.gap(3), below);
    }

    private Box signed() {
        return signature.signed()
                ? copy.fixed(Measure.left(SIGNED, 18), TEXT_ITALIC, "signature.signed", signature.name())
                : Box.gap(18);
    }

    private Box dated() {
        return signature.signed() && signature.date() != null
                ? copy.set(Measure.left(DATE_WIDTH, 18), TEXT, PlainDates.of(signature.date()))
                : Box.gap(18);
    }
}

package org.safeconduct.app.lost.paper;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Compositor;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;
import org.safeconduct.packet.typeset.press.Press;
import org.safeconduct.packet.typeset.press.Style;

/// A text as a PDF of letter size, set in the faces of the house. The same text gives the same bytes.
final class PdfFile {
    /// The foot of the sheet stays free for the number that a filing prints there.
    private static final Flow.Frame SHEET = new Flow.Frame(90, 72, 432, 732);

    private static final float LEADING = 17;
    private static final Style TEXT = Style.of(Style.Cut.REGULAR, 12);
    private static final Style HEADING = Style.of(Style.Cut.SEMIBOLD, 12);
    private static final float AFTER = 10;

    private PdfFile() {}

    static byte[] of(String text) {
        try (var press = new Press()) {
            var body = new ArrayList<Box>();
            for (var block : Block.of(text)) {
                body.add(set(press.compositor(), block));
                body.add(Box.gap(block.heading() ? AFTER / 2 : AFTER));
            }
            press.print(Flow.of(SHEET, Box.gap(0), body));
            return press.bytes();
        }
    }

    private static Box set(Compositor type, Block block) {
        var measure =
                block.isRightToLeft() ? Measure.right(SHEET.width(), LEADING) : Measure.left(SHEET.width(), LEADING);
        List<Box> lines = block.lines().stream()
                .map(line -> type.text(measure, block.heading() ? HEADING : TEXT, line))
                .toList();
        return lines.size() == 1 ? lines.getFirst() : Box.stack(lines);
    }
}

package org.safeconduct.packet.assembly;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// How high over the foot of a page its lines stand, in points.
final class Baselines extends PDFTextStripper {
    private final Map<String, Float> heights = new HashMap<>();

    Baselines(PDDocument pdf, int page) throws IOException {
        setStartPage(page);
        setEndPage(page);
        getText(pdf);
    }

    float of(String line) {
        return heights.get(line);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        var first = positions.getFirst();
        heights.put(text, first.getPageHeight() - first.getYDirAdj());
    }
}

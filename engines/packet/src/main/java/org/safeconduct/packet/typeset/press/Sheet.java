package org.safeconduct.packet.typeset.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.safeconduct.packet.PacketException;

/// One letter-size page under the press.
final class Sheet implements AutoCloseable {
    static final float WIDTH = PDRectangle.LETTER.getWidth();
    static final float HEIGHT = PDRectangle.LETTER.getHeight();

    private final int number;
    private final List<Press.Spot> spots = new ArrayList<>();
    private final PDPageContentStream ink;

    Sheet(PDDocument document, int number) throws IOException {
        var page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        this.number = number;
        this.ink = new PDPageContentStream(document, page);
    }

    List<Press.Spot> spots() {
        return spots;
    }

    /// Prints a line with its base line at `y`.
    void line(Line line, float x, float y) {
        inked(() -> {
            ink.beginText();
            ink.newLineAtOffset(x, HEIGHT - y);
            for (Strip strip : line.strips()) {
                ink.setFont(strip.face().font(), strip.style().size());
                ink.setCharacterSpacing(strip.style().letterSpace());
                ink.showTextWithPositioning(strip.face().positioned(strip.text()));
            }
            ink.endText();
        });
    }

    void rule(float fromX, float fromY, float toX, float toY, float weight) {
        inked(() -> {
            ink.setLineWidth(weight);
            ink.moveTo(fromX, HEIGHT - fromY);
            ink.lineTo(toX, HEIGHT - toY);
            ink.stroke();
        });
    }

    /// Round dots on a grid of the whole sheet, so that the dots of rows below each other stand in columns.
    void leaders(float fromX, float toX, float y, float pitch) {
        float first = (float) Math.ceil(fromX / pitch) * pitch;
        inked(() -> {
            ink.saveGraphicsState();
            ink.setLineCapStyle(1);
            ink.setLineWidth(0.85f);
            ink.setLineDashPattern(new float[] {0, pitch}, 0);
            ink.moveTo(first, HEIGHT - y);
            ink.lineTo(toX, HEIGHT - y);
            ink.stroke();
            ink.restoreGraphicsState();
        });
    }

    void spot(String name, float x, float top, float width, float height) {
        spots.add(new Press.Spot(number, name, x, HEIGHT - top - height, width, height));
    }

    @Override
    public void close() throws IOException {
        ink.close();
    }

    private static void inked(Inking strokes) {
        try {
            strokes.run();
        } catch (IOException broken) {
            throw new PacketException("A page could not be printed.", broken);
        }
    }

    @FunctionalInterface
    private interface Inking {
        void run() throws IOException;
    }
}

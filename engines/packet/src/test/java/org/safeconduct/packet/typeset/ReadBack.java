package org.safeconduct.packet.typeset;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The pages of a PDF as a reader finds them: words, places of letters, and dots of ink.
public final class ReadBack implements AutoCloseable {
    private static final int INK = 200;

    private final PDDocument document;

    private ReadBack(PDDocument document) {
        this.document = document;
    }

    public static ReadBack of(byte[] pdf) {
        try {
            return new ReadBack(Loader.loadPDF(pdf));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    public PDDocument document() {
        return document;
    }

    /// The words of some pages, the first counted from 0, with plain spaces.
    public String text(int first, int count) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first + 1);
            stripper.setEndPage(first + count);
            return stripper.getText(document).replace('\u00a0', ' ');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The letters of a page in the order they were printed; `y` is the base line, counted from the top.
    public List<TextPosition> letters(int page) {
        List<TextPosition> letters = new ArrayList<>();
        try {
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            stripper.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return letters;
    }

    /// The letters whose base line lies in a rectangle, put together.
    public String textIn(Pieces.Area area) {
        var words = new StringBuilder();
        float height = document.getPage(area.page()).getMediaBox().getHeight();
        for (TextPosition letter : letters(area.page())) {
            float y = height - letter.getYDirAdj();
            boolean across =
                    letter.getXDirAdj() >= area.left() - 1 && letter.getXDirAdj() <= area.left() + area.width();
            if (across && y >= area.bottom() && y <= area.bottom() + area.height()) {
                words.append(letter.getUnicode());
            }
        }
        return words.toString().replace('\u00a0', ' ');
    }

    /// Dots of ink in a band of the page, in points from the top.
    public int ink(int page, float top, float bottom) {
        BufferedImage image = image(page);
        int dots = 0;
        for (int y = (int) top; y < Math.min(bottom, image.getHeight()); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dots += (image.getRGB(x, y) & 0xFF) < INK ? 1 : 0;
            }
        }
        return dots;
    }

    /// One dot for a point.
    private BufferedImage image(int page) {
        try {
            return new PDFRenderer(document).renderImage(page, 1, ImageType.GRAY);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

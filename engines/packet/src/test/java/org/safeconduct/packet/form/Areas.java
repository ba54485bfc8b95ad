package org.safeconduct.packet.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.safeconduct.packet.form.sheet.Box;

/// Reads what a PDF prints in and around a box.
final class Areas {
    private final List<List<TextPosition>> pages;

    private Areas(List<List<TextPosition>> pages) {
        this.pages = pages;
    }

    static Areas of(byte[] pdf) throws IOException {
        var pages = new ArrayList<List<TextPosition>>();
        try (var document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var letters = new ArrayList<TextPosition>();
                var stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition letter) {
                        letters.add(letter);
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(letters);
            }
        }
        return new Areas(pages);
    }

    /// In the box and some points above it.
    String text(Box box, float above) {
        var area = box.area();
        return read(
                box,
                area.getLowerLeftX() - 4,
                area.getUpperRightX() + 4,
                area.getLowerLeftY(),
                area.getUpperRightY() + above);
    }

    /// On the line of the box, left of it.
    String before(Box box) {
        var area = box.area();
        return read(
                box, area.getLowerLeftX() - 130, area.getLowerLeftX() + 1, area.getLowerLeftY(), area.getUpperRightY());
    }

    /// On the line of the box, right of it.
    String beside(Box box) {
        var area = box.area();
        return read(
                box,
                area.getUpperRightX() + 1,
                area.getUpperRightX() + 40,
                area.getLowerLeftY() - 2,
                area.getUpperRightY() + 2);
    }

    private String read(Box box, float left, float right, float bottom, float top) {
        var text = new StringBuilder();
        for (var letter : pages.get(box.page() - 1)) {
            float y = letter.getPageHeight() - letter.getYDirAdj();
            if (letter.getXDirAdj() >= left && letter.getXDirAdj() < right && y >= bottom && y < top) {
                text.append(letter.getUnicode());
            }
        }
        return text.toString().strip();
    }
}

package org.safeconduct.packet.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Closes what a page description leaves open, so that what is drawn after it lands where it should.
///
/// @param open how many saved states are never restored
/// @param underflow whether a state is restored that was never saved
record Balance(int open, boolean underflow) {
    static Balance of(PDPage page) throws IOException {
        int depth = 0;
        boolean underflow = false;
        var parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator && operator.getName().equals("q")) {
                depth++;
            } else if (token instanceof Operator operator && operator.getName().equals("Q")) {
                underflow |= depth == 0;
                depth = Math.max(0, depth - 1);
            }
        }
        return new Balance(depth, underflow);
    }

    /// Leaves the page so that operators appended to it start from a fresh state.
    void close(PDDocument document, PDPage page) throws IOException {
        if (underflow) {
            wrap(document, page);
        } else {
            enclose(document, page);
        }
    }

    /// A restore without a save is ignored on a page of its own and inside a form, but would undo our own save.
    private static void wrap(PDDocument document, PDPage page) throws IOException {
        var form = new PDFormXObject(document);
        try (var from = page.getContents();
                var to = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            from.transferTo(to);
        }
        form.setResources(page.getResources());
        form.setBBox(page.getMediaBox());
        var resources = new PDResources();
        var name = resources.add(form);
        page.setResources(resources);
        page.getCOSObject().setItem(COSName.CONTENTS, stream(document, "q /" + name.getName() + " Do Q\n"));
    }

    private void enclose(PDDocument document, PDPage page) throws IOException {
        var contents = new ArrayList<COSBase>();
        contents.add(stream(document, "q\n"));
        var own = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (own instanceof COSArray array) {
            array.forEach(contents::add);
        } else if (own != null) {
            contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
        }
        contents.add(stream(document, "\n" + "Q ".repeat(1 + open)));
        page.getCOSObject().setItem(COSName.CONTENTS, new COSArray(contents));
    }

    private static COSStream stream(PDDocument document, String operators) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }
}

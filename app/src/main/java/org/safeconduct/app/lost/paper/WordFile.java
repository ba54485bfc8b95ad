package org.safeconduct.app.lost.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/// A text as a Word file that people go on writing in.
final class WordFile {
    private static final String FACE = "Times New Roman";
    private static final int SIZE = 12;
    /// Twentieths of a point.
    private static final int AFTER = 160;

    private static final int LETTER_WIDE = 12_240;
    private static final int LETTER_HIGH = 15_840;
    private static final int MARGIN = 1_440;

    private WordFile() {}

    static byte[] of(String title, String text) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            setSheet(document);
            document.getProperties().getCoreProperties().setTitle(title);
            document.getProperties().getCoreProperties().setCreator("");
            Block.of(text).forEach(block -> write(document.createParagraph(), block));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void setSheet(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LETTER_WIDE));
        size.setH(BigInteger.valueOf(LETTER_HIGH));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
    }

    private static void write(XWPFParagraph paragraph, Block block) {
        paragraph.setSpacingAfter(AFTER);
        paragraph.setKeepNext(block.heading());
        paragraph.setAlignment(ParagraphAlignment.START);
        if (block.isRightToLeft()) {
            var properties = paragraph.getCTP();
            (properties.isSetPPr() ? properties.getPPr() : properties.addNewPPr()).addNewBidi();
        }
        var run = paragraph.createRun();
        setFace(run);
        run.setBold(block.heading());
        for (int line = 0; line < block.lines().size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(block.lines().get(line), line);
        }
    }

    /// Word chooses the face by script; each of them is told.
    private static void setFace(XWPFRun run) {
        run.setFontSize(SIZE);
        for (var script : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FACE, script);
        }
    }
}

package org.safeconduct.app.story.declaration.word;

import java.io.IOException;
import java.math.BigInteger;
import java.text.Bidi;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// A letter-size sheet of a Word file, and what is set on it.
final class WordSheet implements AutoCloseable {
    /// Twentieths of a point below a paragraph.
    static final int AFTER = 160;

    private static final String FACE = "Times New Roman";
    private static final int SIZE = 12;
    private static final int LETTER_WIDE = 12_240;
    private static final int LETTER_HIGH = 15_840;
    private static final int MARGIN = 1_440;
    private static final int WIDTH = LETTER_WIDE - 2 * MARGIN;
    private static final int NUMBER_WIDE = 620;

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger numbering;
    private int marks;

    WordSheet() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(LETTER_WIDE));
        size.setH(BigInteger.valueOf(LETTER_HIGH));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        numbering = numbering();
    }

    XWPFDocument document() {
        return document;
    }

    void title(String words) {
        document.getProperties().getCoreProperties().setTitle(words);
        document.getProperties().getCoreProperties().setCreator("");
    }

    /// A row that is added or moved in Word gets its number by itself.
    private BigInteger numbering() {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        var level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
        level.addNewLvlText().setVal("%1.");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.ZERO);
        indent.setHanging(BigInteger.ZERO);
        var all = document.createNumbering();
        return all.addNum(all.addAbstractNum(new XWPFAbstractNum(list)));
    }

    void number(XWPFParagraph paragraph) {
        paragraph.setNumID(numbering);
    }

    XWPFParagraph paragraph(String words) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(AFTER);
        turn(paragraph, words);
        return paragraph;
    }

    /// Sets words, line by line, inside a bookmark.
    XWPFRun mark(XWPFParagraph paragraph, String name, String words) {
        var id = BigInteger.valueOf(++marks);
        var start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(isRepeated(name) ? name + "_" + Integer.toString(marks, Character.MAX_RADIX) : name);
        var run = paragraph.createRun();
        run.setFontSize(SIZE);
        for (var script : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FACE, script);
        }
        if (isRightToLeft(words)) {
            (run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr()).addNewRtl();
        }
        var lines = words.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
        return run;
    }

    /// A name stands for one place in a file; what is fixed, and the second side of a point, has a number behind it.
    private static boolean isRepeated(String name) {
        return name.startsWith("_scf") || name.startsWith("_scp");
    }

    /// Lets a paragraph run from right to left where its words do.
    static void turn(XWPFParagraph paragraph, String words) {
        paragraph.setAlignment(ParagraphAlignment.START);
        if (isRightToLeft(words)) {
            var ctp = paragraph.getCTP();
            (ctp.isSetPPr() ? ctp.getPPr() : ctp.addNewPPr()).addNewBidi();
        }
    }

    private static boolean isRightToLeft(String words) {
        return !words.isEmpty() && !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /// Without lines, the first column for numbers.
    XWPFTable table(int columns) {
        var table = document.createTable(1, columns);
        table.removeBorders();
        table.setWidth(WIDTH);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int column = 0; column < columns; column++) {
            int wide = column == 0 ? NUMBER_WIDE : (WIDTH - NUMBER_WIDE) / (columns - 1);
            grid.addNewGridCol().setW(BigInteger.valueOf(wide));
        }
        return table;
    }

    /// The next row, each cell as wide as its column.
    static XWPFTableRow row(XWPFTable table, boolean first) {
        var row = first ? table.getRow(0) : table.createRow();
        var grid = table.getCTTbl().getTblGrid();
        for (int column = 0; column < row.getTableCells().size(); column++) {
            var wide = (BigInteger) grid.getGridColArray(column).getW();
            row.getCell(column).setWidth(wide.toString());
        }
        row.setCantSplitRow(true);
        return row;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

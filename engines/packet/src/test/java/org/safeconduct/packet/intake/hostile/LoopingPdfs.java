package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.latin;
import static org.safeconduct.packet.intake.hostile.RawPdf.CONTENT;
import static org.safeconduct.packet.intake.hostile.RawPdf.FONT;
import static org.safeconduct.packet.intake.hostile.RawPdf.FREE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGES;
import static org.safeconduct.packet.intake.hostile.RawPdf.letter;
import static org.safeconduct.packet.intake.hostile.RawPdf.page;

/// PDF files that lead a reader round in circles, or down further than its stack goes.
final class LoopingPdfs {
    private static final int DEEP = 100_000;

    private LoopingPdfs() {}

    static void stock(Shelf shelf) {
        tables(shelf);
        trees(shelf);
        drawings(shelf);
        paints(shelf);
        depths(shelf);
        forms(shelf);
    }

    private static void tables(Shelf shelf) {
        var whole = letter().text();
        int table = whole.indexOf("xref\n");
        shelf.put(
                "pdf/xref-previous-is-itself.pdf",
                letter().trailer("/Prev " + table).bytes());
        shelf.put("pdf/xref-previous-is-text.pdf", letter().trailer("/Prev 20").bytes());
        shelf.put(
                "pdf/xref-stream-is-itself.pdf",
                letter().trailer("/XRefStm " + table).bytes());
        var second = "xref\n0 0\ntrailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n";
        var looped = letter().trailer("/Prev " + (whole.length() + 12)).text();
        shelf.put("pdf/xref-tables-chase-each-other.pdf", latin(looped + second.formatted(table, looped.length())));
        shelf.put(
                "pdf/object-stream-holds-itself.pdf",
                letter().stream(FREE, "/Type /ObjStm /N 1 /First 4 /Extends 6 0 R", "6 0 << >>")
                        .bytes());
        shelf.put(
                "pdf/length-is-its-own-stream.pdf",
                latin(letter().text().replaceFirst("/Length \\d+", "/Length 4 0 R")));
        shelf.put("pdf/object-is-itself.pdf", letter().with(CONTENT, "4 0 R").bytes());
        shelf.put(
                "pdf/objects-are-each-other.pdf",
                letter().with(CONTENT, "6 0 R").with(FREE, "4 0 R").bytes());
    }

    private static void trees(Shelf shelf) {
        shelf.put("pdf/page-tree-is-its-own-kid.pdf", pages("[2 0 R]").bytes());
        shelf.put(
                "pdf/page-tree-is-its-own-kid-too.pdf",
                pages("[2 0 R 3 0 R 2 0 R]").bytes());
        shelf.put(
                "pdf/page-parents-in-a-circle.pdf",
                letter().with(PAGES, "<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 >>")
                        .with(PAGE, "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>")
                        .bytes());
        shelf.put("pdf/one-page-named-twice.pdf", pages("[3 0 R 3 0 R]").bytes());
        shelf.put(
                "pdf/one-page-named-ten-thousand-times.pdf",
                pages("[" + "3 0 R ".repeat(10_000) + "]").bytes());
        shelf.put("pdf/page-tree-ten-to-the-tenth.pdf", fanning().bytes());
        shelf.put("pdf/page-tree-very-deep.pdf", deepTree().bytes());
        shelf.put(
                "pdf/names-in-a-circle.pdf",
                letter().catalog("/Names << /EmbeddedFiles 6 0 R >>")
                        .with(FREE, "<< /Kids [6 0 R 6 0 R] >>")
                        .bytes());
        shelf.put(
                "pdf/outline-in-a-circle.pdf",
                letter().catalog("/Outlines 6 0 R")
                        .with(FREE, "<< /First 6 0 R /Next 6 0 R /Last 6 0 R /Title (x) >>")
                        .bytes());
    }

    private static void drawings(Shelf shelf) {
        shelf.put(
                "pdf/form-draws-itself.pdf",
                letter().drawing("/X Do", "/XObject << /X 6 0 R >>").stream(
                                FREE, form("/XObject << /X 6 0 R >>"), "/X Do")
                        .bytes());
        shelf.put(
                "pdf/forms-draw-each-other.pdf",
                letter().drawing("/X Do", "/XObject << /X 6 0 R >>").stream(
                                FREE, form("/XObject << /X 7 0 R >>"), "/X Do")
                        .stream(FREE + 1, form("/XObject << /X 6 0 R >>"), "/X Do")
                        .bytes());
        shelf.put("pdf/forms-ten-to-the-tenth.pdf", fanningForms().bytes());
        shelf.put(
                "pdf/pattern-paints-itself.pdf",
                letter().drawing("/Pattern cs /P scn 0 0 600 700 re f", "/Pattern << /P 6 0 R >>").stream(
                                FREE,
                                "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9"
                                        + " /Resources << /Pattern << /P 6 0 R >> >>",
                                "/Pattern cs /P scn 0 0 9 9 re f")
                        .bytes());
    }

    private static void paints(Shelf shelf) {
        shelf.put(
                "pdf/letter-writes-itself.pdf",
                letter()
                        .with(
                                FONT,
                                "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0]"
                                        + " /Encoding << /Differences [84 /T] >> /CharProcs << /T 6 0 R >> /FirstChar 84 /LastChar 84"
                                        + " /Widths [9] /Resources << /Font << /F1 5 0 R >> >> >>")
                        .stream(FREE, "", "9 0 d0 BT /F1 1 Tf (TTT) Tj ET")
                        .bytes());
        shelf.put(
                "pdf/mask-masks-itself.pdf",
                letter()
                        .drawing("/G gs 0 0 600 700 re f", "/ExtGState << /G 6 0 R >>")
                        .with(FREE, "<< /SMask << /S /Luminosity /G 7 0 R >> >>")
                        .stream(
                                FREE + 1,
                                form("/ExtGState << /G 6 0 R >>") + " /Group << /S /Transparency >>",
                                "/G gs 0 0 600 700 re f")
                        .bytes());
        shelf.put(
                "pdf/colours-in-a-circle.pdf",
                letter().drawing("/C cs 0 scn 0 0 99 99 re f", "/ColorSpace << /C 6 0 R >>")
                        .with(FREE, "[/Indexed 6 0 R 1 (abcdef)]")
                        .bytes());
    }

    private static void depths(Shelf shelf) {
        shelf.put(
                "pdf/arrays-very-deep.pdf",
                letter().with(FREE, "[".repeat(DEEP)).catalog("/Odd 6 0 R").bytes());
        shelf.put(
                "pdf/dictionaries-very-deep.pdf",
                letter().with(FREE, "<< /A ".repeat(DEEP)).catalog("/Odd 6 0 R").bytes());
        shelf.put(
                "pdf/resources-very-deep.pdf",
                letter().with(PAGE, page("/Odd " + "[".repeat(2_000) + "]".repeat(2_000)))
                        .bytes());
        shelf.put(
                "pdf/content-very-deep.pdf",
                letter().stream(CONTENT, "", "[".repeat(DEEP)).bytes());
        shelf.put(
                "pdf/content-dictionaries-very-deep.pdf",
                letter().stream(CONTENT, "", "/A << /B ".repeat(DEEP)).bytes());
    }

    private static void forms(Shelf shelf) {
        shelf.put(
                "pdf/field-is-its-own-kid.pdf",
                letter().catalog("/AcroForm << /Fields [6 0 R] >>")
                        .with(FREE, "<< /T (a) /Kids [6 0 R] >>")
                        .bytes());
        shelf.put(
                "pdf/field-is-its-own-parent.pdf",
                letter().catalog("/AcroForm << /Fields [6 0 R] /NeedAppearances true >>")
                        .with(PAGE, page("/Annots [6 0 R]"))
                        .with(FREE, "<< /Type /Annot /Subtype /Widget /Parent 6 0 R /T (a) /Rect [9 9 99 99] >>")
                        .bytes());
        shelf.put(
                "pdf/fields-are-each-others-kids.pdf",
                letter().catalog("/AcroForm << /Fields [6 0 R 7 0 R] >>")
                        .with(FREE, "<< /T (a) /FT /Tx /V (v) /Kids [7 0 R] >>")
                        .with(FREE + 1, "<< /T (b) /FT /Tx /V (v) /Kids [6 0 R] >>")
                        .bytes());
        shelf.put(
                "pdf/popup-of-a-popup.pdf",
                letter().with(PAGE, page("/Annots [6 0 R]"))
                        .with(FREE, "<< /Type /Annot /Subtype /Text /Popup 6 0 R /IRT 6 0 R /Rect [9 9 99 99] >>")
                        .bytes());
    }

    private static RawPdf pages(String kids) {
        return letter().with(PAGES, "<< /Type /Pages /Kids %s /Count 1 >>".formatted(kids));
    }

    private static RawPdf fanning() {
        var pdf = pages("[10 0 R]");
        for (int level = 10; level < 20; level++) {
            pdf.with(
                    level,
                    "<< /Type /Pages /Kids [%s] /Count 9 >>"
                            .formatted("%d 0 R ".formatted(level + 1).repeat(10)));
        }
        return pdf.with(20, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    }

    private static RawPdf deepTree() {
        var pdf = pages("[10 0 R]");
        for (int level = 10; level < 20_000; level++) {
            pdf.with(level, "<< /Type /Pages /Kids [%d 0 R] /Count 1 >>".formatted(level + 1));
        }
        return pdf.with(20_000, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
    }

    private static RawPdf fanningForms() {
        var pdf = letter().drawing("/X Do", "/XObject << /X 10 0 R >>");
        for (int level = 10; level < 20; level++) {
            pdf.stream(level, form("/XObject << /X %d 0 R >>".formatted(level + 1)), "/X Do ".repeat(10));
        }
        return pdf.stream(20, form(""), "0 0 9 9 re f");
    }

    private static String form(String resources) {
        return "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << %s >>".formatted(resources);
    }
}

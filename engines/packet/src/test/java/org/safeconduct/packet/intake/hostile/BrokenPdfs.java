package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.first;
import static org.safeconduct.packet.intake.hostile.Packing.joined;
import static org.safeconduct.packet.intake.hostile.Packing.latin;
import static org.safeconduct.packet.intake.hostile.RawPdf.CATALOG;
import static org.safeconduct.packet.intake.hostile.RawPdf.CONTENT;
import static org.safeconduct.packet.intake.hostile.RawPdf.FONT;
import static org.safeconduct.packet.intake.hostile.RawPdf.FREE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGES;
import static org.safeconduct.packet.intake.hostile.RawPdf.letter;
import static org.safeconduct.packet.intake.hostile.RawPdf.page;

import java.util.Random;

/// PDF files that were cut off, overwritten or written by a careless program.
final class BrokenPdfs {
    private BrokenPdfs() {}

    static void stock(Shelf shelf) {
        cut(shelf);
        overwritten(shelf);
        misplaced(shelf);
        wronglyCounted(shelf);
        missing(shelf);
    }

    private static void cut(Shelf shelf) {
        var whole = letter().bytes();
        shelf.put("pdf/empty.pdf", new byte[0]);
        shelf.put("pdf/header-only.pdf", "%PDF-1.7\n");
        shelf.put("pdf/header-and-eof.pdf", "%PDF-1.7\n%%EOF\n");
        for (int tenths = 1; tenths <= 9; tenths++) {
            shelf.put("pdf/cut-after-%d-tenths.pdf".formatted(tenths), first(whole, whole.length * tenths / 10));
        }
        shelf.put("pdf/cut-before-eof.pdf", first(whole, whole.length - 6));
    }

    private static void overwritten(Shelf shelf) {
        var whole = letter().text();
        var noise = new byte[4000];
        new Random(5).nextBytes(noise);
        shelf.put("pdf/garbage-after-header.pdf", joined(latin("%PDF-1.7\n"), noise));
        shelf.put("pdf/zeros-after-header.pdf", joined(latin("%PDF-1.7\n"), new byte[5000]));
        var holed = letter().bytes();
        System.arraycopy(noise, 0, holed, holed.length / 3, 100);
        shelf.put("pdf/hole-in-the-middle.pdf", holed);
        shelf.put("pdf/line-ends-changed.pdf", latin(whole.replace("\n", "\r\n")));
        shelf.put("pdf/eighth-bit-lost.pdf", latin(whole.replaceAll("[\u0080-\u00ff]", "?")));
        shelf.put("pdf/keywords-misspelt.pdf", latin(whole.replace("endobj", "endopj")));
        shelf.put("pdf/stream-never-ends.pdf", latin(whole.replace("endstream", "")));
        shelf.put("pdf/version-nonsense.pdf", latin(whole.replace("%PDF-1.7", "%PDF-9.99x")));
    }

    private static void misplaced(Shelf shelf) {
        var whole = letter().text();
        shelf.put("pdf/xref-missing.pdf", latin(whole.substring(0, whole.indexOf("xref"))));
        shelf.put("pdf/xref-garbled.pdf", latin(whole.replaceAll("\\d{10} 00000 n", "00000x0000 00000 n")));
        shelf.put("pdf/xref-all-offsets-wrong.pdf", latin(whole.replaceAll("\\d{10} 00000 n", "0000000007 00000 n")));
        shelf.put("pdf/xref-beyond-the-file.pdf", latin(whole.replaceAll("startxref\n\\d+", "startxref\n999999999")));
        shelf.put("pdf/xref-negative.pdf", latin(whole.replaceAll("startxref\n\\d+", "startxref\n-20")));
        shelf.put("pdf/xref-of-two-thousand-million.pdf", latin(whole.replace("xref\n0 1\n", "xref\n0 2147483647\n")));
        shelf.put("pdf/junk-before.pdf", joined(latin("X-Received: by mail\n".repeat(40)), letter().bytes()));
        shelf.put("pdf/much-junk-before.pdf", joined(latin("junk ".repeat(2000)), letter().bytes()));
        shelf.put("pdf/junk-behind.pdf", joined(letter().bytes(), new byte[100_000]));
    }

    private static void wronglyCounted(Shelf shelf) {
        shelf.put("pdf/count-too-large.pdf", pages("/Kids [3 0 R] /Count 99").bytes());
        shelf.put("pdf/count-negative.pdf", pages("/Kids [3 0 R] /Count -7").bytes());
        shelf.put("pdf/count-absent.pdf", pages("/Kids [3 0 R]").bytes());
        shelf.put(
                "pdf/count-enormous.pdf",
                pages("/Kids [3 0 R] /Count 2147483647").bytes());
        shelf.put("pdf/no-pages.pdf", pages("/Kids [] /Count 0").bytes());
        shelf.put(
                "pdf/kids-are-not-pages.pdf",
                pages("/Kids [5 0 R (x) 7 null] /Count 4").bytes());
        shelf.put("pdf/kids-are-no-array.pdf", pages("/Kids 3 0 R /Count 1").bytes());
        shelf.put(
                "pdf/kids-include-nothing.pdf",
                pages("/Kids [77 0 R 3 0 R null] /Count 3").bytes());
        shelf.put("pdf/length-too-long.pdf", latin(letter().text().replaceFirst("/Length \\d+", "/Length 99999")));
        shelf.put("pdf/length-too-short.pdf", latin(letter().text().replaceFirst("/Length \\d+", "/Length 3")));
        shelf.put("pdf/length-negative.pdf", latin(letter().text().replaceFirst("/Length \\d+", "/Length -1")));
        shelf.put(
                "pdf/object-number-huge.pdf",
                letter().with(2_147_483_000, "(far away)")
                        .trailer("/Size 2147483647")
                        .bytes());
    }

    private static void missing(Shelf shelf) {
        shelf.put("pdf/catalog-missing.pdf", letter().with(CATALOG, "null").bytes());
        shelf.put("pdf/catalog-is-a-number.pdf", letter().with(CATALOG, "42").bytes());
        shelf.put("pdf/page-tree-missing.pdf", letter().with(PAGES, "null").bytes());
        shelf.put("pdf/page-tree-is-a-number.pdf", letter().with(PAGES, "17").bytes());
        shelf.put("pdf/page-is-a-string.pdf", letter().with(PAGE, "(page)").bytes());
        shelf.put("pdf/content-missing.pdf", letter().with(CONTENT, "null").bytes());
        shelf.put(
                "pdf/content-is-the-page.pdf",
                letter().with(PAGE, page("/Contents 3 0 R")).bytes());
        shelf.put("pdf/content-is-a-name.pdf", letter().with(CONTENT, "/Name").bytes());
        shelf.put("pdf/font-missing.pdf", letter().with(FONT, "null").bytes());
        shelf.put("pdf/font-is-a-page.pdf", letter().with(FONT, page("")).bytes());
        shelf.put(
                "pdf/font-file-broken.pdf",
                brokenFont("/FontFile2", "\0\1\0\0\0\u00ff\0\0garbage").bytes());
        shelf.put("pdf/font-file-empty.pdf", brokenFont("/FontFile3", "").bytes());
        shelf.put(
                "pdf/strings-unterminated.pdf",
                letter().stream(CONTENT, "", "BT /F1 9 Tf (no end").bytes());
        shelf.put(
                "pdf/states-unbalanced.pdf",
                letter().stream(CONTENT, "", "Q Q Q " + RawPdf.WORDS + " q q q").bytes());
        shelf.put(
                "pdf/states-never-restored.pdf",
                letter().stream(CONTENT, "", "q ".repeat(200_000)).bytes());
        shelf.put(
                "pdf/operators-unknown.pdf",
                letter().stream(CONTENT, "", "1 2 xyzzy " + RawPdf.WORDS).bytes());
        shelf.put(
                "pdf/operands-missing.pdf",
                letter().stream(CONTENT, "", "Tf Td Tj cm re m l c f Do gs sh").bytes());
        shelf.put(
                "pdf/resources-missing.pdf",
                letter().with(PAGE, page("/Resources null")).bytes());
    }

    private static RawPdf pages(String entries) {
        return letter().with(PAGES, "<< /Type /Pages " + entries + " >>");
    }

    private static RawPdf brokenFont(String key, String program) {
        return letter()
                .with(FONT, "<< /Type /Font /Subtype /TrueType /BaseFont /Odd /FontDescriptor 6 0 R >>")
                .with(FREE, "<< /Type /FontDescriptor /FontName /Odd /Flags 4 %s 7 0 R >>".formatted(key))
                .stream(FREE + 1, "", program);
    }
}

package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.deflated;
import static org.safeconduct.packet.intake.hostile.Packing.latin;
import static org.safeconduct.packet.intake.hostile.RawPdf.CONTENT;
import static org.safeconduct.packet.intake.hostile.RawPdf.FONT;
import static org.safeconduct.packet.intake.hostile.RawPdf.FREE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGES;
import static org.safeconduct.packet.intake.hostile.RawPdf.letter;
import static org.safeconduct.packet.intake.hostile.RawPdf.page;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// PDF files that are small on the disk and large, or endless, once a reader begins.
final class SwellingPdfs {
    private static final String FLATE = "/Filter /FlateDecode";
    private static final int TOO_MANY_MEGABYTES = 300;

    private SwellingPdfs() {}

    static void stock(Shelf shelf) {
        descriptions(shelf);
        structures(shelf);
        fonts(shelf);
        images(shelf);
        imageData(shelf);
        toil(shelf);
        counts(shelf);
    }

    private static void descriptions(Shelf shelf) {
        shelf.put("pdf/content-bomb.pdf", file -> write(file, letter().stream(CONTENT, FLATE, deflated(' ', 65))));
        shelf.put(
                "pdf/content-bomb-packed-twice.pdf",
                file -> write(
                        file,
                        letter().stream(CONTENT, "/Filter [/FlateDecode /FlateDecode]", deflated(deflated(' ', 65)))));
        shelf.put(
                "pdf/content-bomb-tower.pdf",
                file -> write(
                        file,
                        letter().stream(CONTENT, "/Filter [" + "/FlateDecode ".repeat(500) + "]", deflated(' ', 65))));
        shelf.put(
                "pdf/content-bomb-in-a-form.pdf",
                file -> write(
                        file,
                        letter().drawing("/X Do", "/XObject << /X 6 0 R >>").stream(
                                FREE, "/Subtype /Form /BBox [0 0 9 9] " + FLATE, deflated(' ', 65))));
        shelf.put(
                "pdf/content-bomb-in-run-lengths.pdf",
                file -> write(
                        file,
                        letter().stream(CONTENT, "/Filter [/FlateDecode /RunLengthDecode]", deflated('\u0081', 2))));
        for (var filter : new String[] {"JBIG2Decode", "JPXDecode", "DCTDecode", "CCITTFaxDecode", "Mystery"}) {
            shelf.put(
                    "pdf/content-packed-by-%s.pdf".formatted(filter.toLowerCase(java.util.Locale.ROOT)),
                    letter().stream(
                                    CONTENT,
                                    "/Filter /" + filter + " /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>",
                                    "\0".repeat(999))
                            .bytes());
        }
    }

    private static void structures(Shelf shelf) {
        shelf.put(
                "pdf/object-stream-bomb.pdf",
                file -> write(
                        file,
                        letter().trailer("/XRefStm 15 /Info 6 0 R").catalog("/Odd 9 0 R").stream(
                                FREE, "/Type /ObjStm /N 1 /First 4 " + FLATE, deflated('0', TOO_MANY_MEGABYTES))));
        shelf.put(
                "pdf/xref-stream-bomb.pdf",
                file -> write(
                        file,
                        "1 0 obj\n<< /Type /XRef /Root 1 0 R /Size 9 /W [1 9 1] " + "/Index [0 2000000000]",
                        TOO_MANY_MEGABYTES));
        shelf.put(
                "pdf/xref-stream-widths-absurd.pdf",
                latin(
                        "%PDF-1.7\n1 0 obj\n<< /Type /XRef /Root 1 0 R /Size 9"
                                + " /W [2147483647 2147483647 2147483647] /Length 3 >>\nstream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF"));
    }

    private static void fonts(Shelf shelf) {
        shelf.put(
                "pdf/font-bomb.pdf",
                file -> write(
                        file,
                        letter()
                                .with(FONT, "<< /Type /Font /Subtype /TrueType /BaseFont /Odd /FontDescriptor 6 0 R >>")
                                .with(FREE, "<< /Type /FontDescriptor /FontName /Odd /Flags 4 /FontFile2 7 0 R >>")
                                .stream(FREE + 1, FLATE, deflated('\0', TOO_MANY_MEGABYTES))));
        shelf.put(
                "pdf/unicode-map-bomb.pdf",
                file -> write(
                        file,
                        letter()
                                .with(FONT, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>")
                                .stream(FREE, FLATE, deflated(' ', TOO_MANY_MEGABYTES))));
        shelf.put(
                "pdf/unicode-map-range-enormous.pdf",
                letter().with(FONT, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>").stream(
                                FREE, "", "1 beginbfrange <00000000> <ffffffff> <0041> endbfrange")
                        .bytes());
        shelf.put(
                "pdf/metadata-bomb.pdf",
                file -> write(
                        file,
                        letter().catalog("/Metadata 6 0 R").stream(FREE, FLATE, deflated(' ', TOO_MANY_MEGABYTES))));
    }

    private static void images(Shelf shelf) {
        shelf.put(
                "pdf/image-bomb.pdf",
                file -> write(file, image(20_000, 20_001, FLATE, deflated('\0', TOO_MANY_MEGABYTES))));
        shelf.put(
                "pdf/image-30000-pixels-each-way.pdf",
                image(30_000, 30_000, FLATE, deflated('\0', 1)).bytes());
        shelf.put(
                "pdf/image-30000-pixels-wide.pdf",
                image(30_000, 1, FLATE, deflated('\0', 1)).bytes());
        shelf.put("pdf/image-of-one-pixel.pdf", image(1, 1, "", new byte[1]).bytes());
        shelf.put("pdf/image-of-no-pixel.pdf", image(0, 0, "", new byte[1]).bytes());
        shelf.put("pdf/image-size-negative.pdf", image(-5, -5, "", new byte[25]).bytes());
    }

    private static void imageData(Shelf shelf) {
        shelf.put(
                "pdf/image-too-short.pdf", image(1000, 1000, "", new byte[1000]).bytes());
        shelf.put("pdf/image-too-long.pdf", image(10, 10, "", new byte[100_000]).bytes());
        shelf.put(
                "pdf/image-data-swells.pdf",
                file -> write(file, image(100, 100, FLATE, deflated('\0', TOO_MANY_MEGABYTES))));
        shelf.put(
                "pdf/image-jbig2-garbage.pdf",
                image(9000, 9000, "/Filter /JBIG2Decode", new byte[500]).bytes());
        shelf.put(
                "pdf/image-fax-garbage.pdf",
                image(20_000, 20_000, "/Filter /CCITTFaxDecode", new byte[500]).bytes());
        shelf.put(
                "pdf/image-jpx-garbage.pdf",
                image(900, 900, "/Filter /JPXDecode", new byte[500]).bytes());
        shelf.put(
                "pdf/image-dct-garbage.pdf",
                image(900, 900, "/Filter /DCTDecode", new byte[500]).bytes());
        shelf.put(
                "pdf/image-filter-unknown.pdf",
                image(90, 90, "/Filter /Mystery", new byte[500]).bytes());
        shelf.put(
                "pdf/image-predictor-absurd.pdf",
                image(
                                90,
                                90,
                                FLATE + " /DecodeParms << /Predictor 15 /Colors 2147483647"
                                        + " /BitsPerComponent 32 /Columns 2147483647 >>",
                                deflated('\0', 1))
                        .bytes());
        shelf.put(
                "pdf/image-inside-the-text-never-ends.pdf",
                letter().stream(CONTENT, "", "BI /W 30000 /H 30000 /BPC 8 /CS /G ID abc")
                        .bytes());
        shelf.put("pdf/five-large-images.pdf", file -> write(file, fiveImages()));
    }

    private static void toil(Shelf shelf) {
        shelf.put(
                "pdf/pattern-of-tiny-tiles.pdf",
                letter().drawing("/Pattern cs /P scn 0 0 600 700 re f", "/Pattern << /P 6 0 R >>").stream(
                                FREE,
                                "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep .00001 /YStep .00001"
                                        + " /Resources << >>",
                                "0 0 1 1 re f")
                        .bytes());
        shelf.put(
                "pdf/line-of-tiny-dashes.pdf",
                letter().stream(CONTENT, "", "[.00001 .00001] 0 d 1 w 0 0 m 600 700 l S")
                        .bytes());
        shelf.put(
                "pdf/dashes-of-nothing.pdf",
                letter().stream(CONTENT, "", "[0 0] 0 d 0 0 m 600 700 l S").bytes());
        shelf.put(
                "pdf/two-thousand-curves.pdf",
                file -> write(
                        file, letter().stream(CONTENT, "", "0 0 m " + "600 0 0 700 600 700 c ".repeat(2_000) + "S")));
        shelf.put(
                "pdf/letters-as-large-as-cities.pdf",
                letter().stream(CONTENT, "", "BT /F1 1e30 Tf 1e30 0 0 1e30 -1e38 0 Tm (W) Tj ET")
                        .bytes());
        shelf.put(
                "pdf/matrix-of-no-numbers.pdf",
                letter().stream(CONTENT, "", "0 0 0 0 0 0 cm 1e39 0 0 1e39 NaN NaN cm " + RawPdf.WORDS)
                        .bytes());
        shelf.put(
                "pdf/shading-of-noise.pdf",
                letter().drawing(
                                "/S sh",
                                "/Shading << /S << /ShadingType 4 /ColorSpace /DeviceRGB"
                                        + " /BitsPerCoordinate 32 /BitsPerComponent 16 /BitsPerFlag 8 /Decode [0 1 0 1 0 1 0 1 0 1] >> >>")
                        .bytes());
        shelf.put("pdf/masks-in-masks.pdf", masks().bytes());
    }

    private static void counts(Shelf shelf) {
        shelf.put("pdf/hundred-thousand-pages.pdf", file -> write(file, pages(100_000)));
        shelf.put("pdf/five-thousand-and-one-pages.pdf", file -> write(file, pages(5_001)));
        shelf.put(
                "pdf/two-thousand-annotations.pdf",
                file -> write(
                        file,
                        letter().with(
                                        PAGE,
                                        page("/Annots ["
                                                + "<< /Type /Annot /Subtype /Square /Rect [9 9 99 99] >> ".repeat(2_000)
                                                + "]"))));
        shelf.put(
                "pdf/twenty-thousand-fields.pdf",
                file -> write(
                        file,
                        letter().catalog("/AcroForm << /NeedAppearances true" + " /Fields ["
                                + "<< /FT /Tx /T (a) /V (v) >> ".repeat(20_000) + "] >>")));
    }

    private static RawPdf image(int width, int height, String entries, byte[] data) {
        return letter().drawing("600 0 0 700 0 0 cm /I Do", "/XObject << /I 6 0 R >>").stream(
                FREE,
                "/Type /XObject /Subtype /Image /Width %d /Height %d /BitsPerComponent 8 /ColorSpace /DeviceGray %s"
                        .formatted(width, height, entries),
                data);
    }

    private static RawPdf fiveImages() {
        var names = IntStream.range(0, 5)
                .mapToObj(i -> "/I%d %d 0 R".formatted(i, FREE + i))
                .collect(Collectors.joining(" "));
        var draws = IntStream.range(0, 5).mapToObj(i -> "/I%d Do".formatted(i)).collect(Collectors.joining(" "));
        var pdf = letter().drawing("600 0 0 700 0 0 cm " + draws, "/XObject << " + names + " >>");
        for (int i = 0; i < 5; i++) {
            pdf.stream(
                    FREE + i,
                    "/Type /XObject /Subtype /Image /Width 4000 /Height 4000 /BitsPerComponent 8"
                            + " /ColorSpace /DeviceGray " + FLATE,
                    deflated('\0', 16));
        }
        return pdf;
    }

    private static RawPdf masks() {
        var pdf = letter().drawing("/G gs 0 0 600 700 re f", "/ExtGState << /G 10 0 R >>");
        for (int level = 10; level < 18; level += 2) {
            pdf.with(level, "<< /SMask << /S /Luminosity /G %d 0 R >> >>".formatted(level + 1));
            pdf.stream(
                    level + 1,
                    "/Subtype /Form /BBox [0 0 612 792] /Group << /S /Transparency >>"
                            + " /Resources << /ExtGState << /G %d 0 R >> >>".formatted(level + 2),
                    "/G gs 0 0 600 700 re f ".repeat(3));
        }
        return pdf.with(18, "<< >>");
    }

    private static RawPdf pages(int count) {
        var kids = IntStream.range(0, count).mapToObj(i -> (10 + i) + " 0 R").collect(Collectors.joining(" "));
        var pdf = letter().with(PAGES, "<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, count));
        for (int i = 0; i < count; i++) {
            pdf.with(10 + i, page(""));
        }
        return pdf;
    }

    private static void write(java.nio.file.Path file, RawPdf pdf) throws java.io.IOException {
        java.nio.file.Files.write(file, pdf.bytes());
    }

    private static void write(java.nio.file.Path file, String head, int megabytes) throws java.io.IOException {
        var data = deflated('\1', megabytes);
        java.nio.file.Files.write(
                file,
                Packing.joined(
                        latin("%PDF-1.7\n" + head + " " + FLATE + " /Length " + data.length + " >>\nstream\n"),
                        data,
                        latin("\nendstream\nendobj\nstartxref\n9\n%%EOF")));
    }
}

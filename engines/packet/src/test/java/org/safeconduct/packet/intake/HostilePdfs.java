package org.safeconduct.packet.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.safeconduct.packet.intake.pdf.Sheets;

/// Hostile PDFs, most of them written by hand, since no honest writer makes them.
final class HostilePdfs {
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<<>>>>";
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String LINE = "<</Length 20>>stream\n0 0 m 100 100 l S   \nendstream";

    private HostilePdfs() {}

    static List<Hostile> all() {
        return Stream.of(
                        trees(),
                        brokenTrees(),
                        contents(),
                        packed(),
                        boxes(),
                        drawings(),
                        nested(),
                        pictures(),
                        deeds())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> trees() {
        return List.of(
                Hostile.of("only-a-header.pdf", "IN-01", () -> ascii("%PDF-1.7\n")),
                Hostile.of("header-and-noise.pdf", "IN-01", () -> noise("%PDF-1.7\n", 100_000)),
                Hostile.of("cut-in-the-middle.pdf", "IN-01 taken", () -> cut(2)),
                Hostile.of("cut-after-a-tenth.pdf", "IN-01 taken", () -> cut(10)),
                Hostile.of("without-catalog.pdf", "IN-01", () -> objects("<<>>")));
    }

    private static List<Hostile> brokenTrees() {
        return List.of(
                Hostile.of("without-pages.pdf", "IN-01", () -> objects(CATALOG, "<</Type/Pages/Kids[]/Count 0>>")),
                Hostile.of(
                        "pages-of-a-million.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES.replace("Count 1", "Count 1000000"), PAGE, LINE)),
                Hostile.of(
                        "pages-below-none.pdf",
                        "IN-01 taken",
                        () -> objects(CATALOG, PAGES.replace("Count 1", "Count -7"), PAGE, LINE)),
                Hostile.of(
                        "pages-within-themselves.pdf",
                        "IN-01 taken",
                        () -> objects(CATALOG, PAGES.replace("3 0 R", "2 0 R 3 0 R"), PAGE, LINE)),
                Hostile.of("pages-as-a-number.pdf", "IN-01", () -> objects(CATALOG, "17")));
    }

    private static List<Hostile> contents() {
        return List.of(
                Hostile.of("page-as-text.pdf", "IN-01 taken", () -> objects(CATALOG, PAGES, "(page)")),
                Hostile.of(
                        "parent-of-itself.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE.replace("2 0 R", "3 0 R"), LINE)),
                Hostile.of(
                        "contents-of-itself.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE.replace("4 0 R", "3 0 R"))),
                Hostile.of(
                        "contents-without-end.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE, LINE.replace("Length 20", "Length 4 0 R"))),
                Hostile.of(
                        "contents-longer-than-the-file.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE, LINE.replace("20", "2000000000"))));
    }

    private static List<Hostile> packed() {
        return List.of(
                Hostile.of(
                        "contents-of-unknown-packing.pdf",
                        "IN-04 taken",
                        () -> objects(CATALOG, PAGES, PAGE, LINE.replace("/Length", "/Filter/Magic/Length"))),
                Hostile.of(
                        "contents-as-a-bitmap.pdf",
                        "IN-04",
                        () -> objects(CATALOG, PAGES, PAGE, LINE.replace("/Length", "/Filter/JBIG2Decode/Length"))),
                Hostile.of(
                        "contents-packed-forty-times.pdf",
                        "IN-04 taken",
                        () -> objects(
                                CATALOG,
                                PAGES,
                                PAGE,
                                LINE.replace("/Length", "/Filter[" + "/FlateDecode".repeat(40) + "]/Length"))),
                Hostile.of("contents-of-gigabytes.pdf", "IN-04", HostilePdfs::flood),
                Hostile.of(
                        "box-of-words.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE.replace("0 0 612 792", "(a)(b)(c)(d)"), LINE)));
    }

    private static List<Hostile> boxes() {
        return List.of(
                Hostile.of(
                        "box-beyond-measure.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE.replace("612 792", "1e30 1e30"), LINE)),
                Hostile.of(
                        "box-of-one-point.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE.replace("612 792", "1 1"), LINE)),
                Hostile.of(
                        "sheet-of-two-hundred-inches.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE.replace("612 792", "14400 14400"), LINE)),
                Hostile.of(
                        "arrays-a-hundred-thousand-deep.pdf",
                        "IN-01 IN-13 taken",
                        () -> objects(
                                CATALOG,
                                PAGES,
                                PAGE.replace(
                                        "/Resources<<>>",
                                        "/Resources<</X " + "[".repeat(100_000) + "]".repeat(100_000) + ">>"),
                                LINE)),
                Hostile.of("operators-a-million-deep.pdf", "IN-13 taken", () -> drawn("q ".repeat(1_000_000))));
    }

    private static List<Hostile> drawings() {
        return List.of(
                Hostile.of(
                        "operators-of-the-wrong-kind.pdf",
                        "taken",
                        () -> drawn("(a) w /x cm [1 2] Tf BT ET ET Q Q Q EMC EI ".repeat(100))),
                Hostile.of(
                        "numbers-beyond-measure.pdf",
                        "taken",
                        () -> drawn("1e99 0 0 -1e99 9e9 9e9 cm 0 0 1e38 1e38 re f")),
                Hostile.of(
                        "dashes-of-nothing.pdf", "IN-13 taken", () -> drawn("[0.00001 0.00001] 0 d 0 0 m 600 700 l S")),
                Hostile.of(
                        "form-that-draws-itself.pdf",
                        "taken",
                        () -> objects(
                                CATALOG,
                                PAGES,
                                PAGE.replace("/Resources<<>>", "/Resources<</XObject<</A 5 0 R>>>>"),
                                "<</Length 5>>stream\n/A Do\nendstream",
                                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>/Length 5>>stream\n/A Do\nendstream")),
                Hostile.of("forms-that-double.pdf", "IN-13 taken", HostilePdfs::laughs));
    }

    private static List<Hostile> nested() {
        return List.of(
                Hostile.of(
                        "pattern-within-itself.pdf",
                        "IN-13 taken",
                        () -> objects(
                                CATALOG,
                                PAGES,
                                PAGE.replace("/Resources<<>>", "/Resources<</Pattern<</P 5 0 R>>>>"),
                                "<</Length 37>>stream\n/Pattern cs /P scn 0 0 612 792 re f   \nendstream",
                                "<</Type/Pattern/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</Pattern<</P 5 0 R>>>>/Length 32>>stream\n/Pattern cs /P scn 0 0 9 9 re f \nendstream")),
                Hostile.of(
                        "picture-of-thirty-thousand-pixels.pdf",
                        "taken",
                        () -> picture(30_000, 30_000, "/FlateDecode")),
                Hostile.of("picture-below-none.pdf", "taken", () -> picture(-5, -5, "/FlateDecode")),
                Hostile.of("picture-of-noise-as-jpeg.pdf", "taken", () -> picture(100, 100, "/DCTDecode")),
                Hostile.of(
                        "picture-of-noise-as-fax.pdf",
                        "IN-13 taken",
                        () -> picture(20_000, 20_000, "/CCITTFaxDecode")));
    }

    private static List<Hostile> pictures() {
        return List.of(
                Hostile.of("picture-of-noise-as-jbig2.pdf", "taken", () -> picture(100, 100, "/JBIG2Decode")),
                Hostile.of(
                        "names-that-loop.pdf",
                        "taken",
                        () -> objects(
                                "<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 5 0 R>>>>",
                                PAGES,
                                PAGE,
                                LINE,
                                "<</Kids[5 0 R 5 0 R]>>")),
                Hostile.of(
                        "opens-a-program.pdf",
                        "taken",
                        () -> objects(
                                "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/Launch/F(cmd.exe)>>>>", PAGES, PAGE, LINE)),
                Hostile.of(
                        "asks-another-file.pdf",
                        "taken",
                        () -> objects(CATALOG, PAGES, PAGE, LINE.replace("<<", "<</F(/etc/passwd)"))),
                Hostile.of(
                        "locked-in-an-unknown-way.pdf",
                        "IN-01 IN-02 taken",
                        () -> ascii(text(objects(CATALOG, PAGES, PAGE, LINE))
                                .replace("trailer<<", "trailer<</Encrypt<</Filter/Magic/V 9/R 9/O(x)/U(x)/P 0>>"))));
    }

    private static List<Hostile> deeds() {
        return List.of(
                Hostile.of(
                        "table-that-loops.pdf",
                        "IN-01 taken",
                        () -> ascii(
                                text(objects(CATALOG, PAGES, PAGE, LINE)).replace("trailer<<", "trailer<</Prev 9"))),
                Hostile.of(
                        "begins-late.pdf",
                        "taken",
                        () -> ascii("\n".repeat(1_000) + text(objects(CATALOG, PAGES, PAGE, LINE)))),
                Hostile.of(
                        "is-a-web-page-too.pdf",
                        "IN-01 taken",
                        () -> ascii("<html><script>alert(1)</script>" + text(objects(CATALOG, PAGES, PAGE, LINE)))));
    }

    /// Objects numbered from 1 in the order given, without a table, which readers then make for themselves.
    private static byte[] objects(String... objects) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            pdf.append(i + 1).append(" 0 obj").append(objects[i]).append("\nendobj\n");
        }
        return ascii(pdf.append("trailer<</Root 1 0 R>>\n%%EOF\n").toString());
    }

    private static byte[] drawn(String operators) {
        return objects(
                CATALOG, PAGES, PAGE, "<</Length " + operators.length() + ">>stream\n" + operators + "\nendstream");
    }

    private static byte[] picture(int width, int height, String filter) {
        var resources = "/Resources<</XObject<</I 5 0 R>>>>";
        return objects(
                CATALOG,
                PAGES,
                PAGE.replace("/Resources<<>>", resources),
                "<</Length 30>>stream\nq 600 0 0 700 0 0 cm /I Do Q  \nendstream",
                "<</Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace/DeviceGray/Filter%s/Length 16>>stream\n0123456789abcdef\nendstream"
                        .formatted(width, height, filter));
    }

    /// Each form draws the next one ten times: a billion drawings in ten objects.
    private static byte[] laughs() {
        var objects = new String[14];
        objects[0] = CATALOG;
        objects[1] = PAGES;
        objects[2] = PAGE.replace("/Resources<<>>", "/Resources<</XObject<</A 5 0 R>>>>");
        objects[3] = "<</Length 5>>stream\n/A Do\nendstream";
        for (int i = 4; i < 13; i++) {
            objects[i] =
                    "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A %d 0 R>>>>/Length 60>>stream\n%s\nendstream"
                            .formatted(i + 2, "/A Do ".repeat(10));
        }
        objects[13] = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 12>>stream\n0 0 9 9 re f\nendstream";
        return objects(objects);
    }

    private static byte[] flood() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            var spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 200; i++) {
                out.write(spaces);
            }
        }
        var data = packed.toString(StandardCharsets.ISO_8859_1);
        return ascii(text(objects(
                CATALOG,
                PAGES,
                PAGE,
                "<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream".formatted(data.length(), data))));
    }

    private static byte[] cut(int share) throws IOException {
        try (var sheets = Sheets.saying("To whom it may concern").add("page two")) {
            var out = new ByteArrayOutputStream();
            sheets.document().save(out);
            return Arrays.copyOf(out.toByteArray(), out.size() - out.size() / share);
        }
    }

    private static byte[] noise(String start, int length) {
        var random = new Random(7);
        var bytes = new byte[length];
        random.nextBytes(bytes);
        System.arraycopy(ascii(start), 0, bytes, 0, start.length());
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}

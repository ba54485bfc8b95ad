package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.joined;
import static org.safeconduct.packet.intake.hostile.Packing.latin;
import static org.safeconduct.packet.intake.hostile.RawPdf.CONTENT;
import static org.safeconduct.packet.intake.hostile.RawPdf.FREE;
import static org.safeconduct.packet.intake.hostile.RawPdf.PAGE;
import static org.safeconduct.packet.intake.hostile.RawPdf.letter;
import static org.safeconduct.packet.intake.hostile.RawPdf.page;

/// PDF files that readers open and that are odd all the same: sizes without sense, two files in one, layers that
/// hide, versions upon versions.
final class StrangePdfs {
    private StrangePdfs() {}

    static void stock(Shelf shelf, Bait bait) {
        boxes(shelf);
        layers(shelf);
        versions(shelf);
        mixtures(shelf);
        outside(shelf, bait);
    }

    private static void boxes(Shelf shelf) {
        box(shelf, "enormous", "/MediaBox [0 0 1000000000 1000000000]");
        box(shelf, "negative", "/MediaBox [0 0 -612 -792]");
        box(shelf, "upside-down", "/MediaBox [612 792 0 0]");
        box(shelf, "no-numbers", "/MediaBox [NaN NaN inf -inf]");
        box(shelf, "of-nothing", "/MediaBox [0 0 0 0]");
        box(shelf, "too-few-numbers", "/MediaBox [0 0 612]");
        box(shelf, "of-words", "/MediaBox [(a) (b) (c) (d)]");
        box(shelf, "one-point", "/MediaBox [0 0 1 1]");
        box(shelf, "ribbon", "/MediaBox [0 0 14400 3]");
        box(shelf, "two-hundred-inches", "/MediaBox [0 0 14400 14400]");
        box(shelf, "far-from-the-origin", "/MediaBox [9000000 9000000 9000612 9000792]");
        box(shelf, "crop-outside", "/CropBox [5000 5000 5600 5700]");
        box(shelf, "turned-by-a-little", "/Rotate 7");
        box(shelf, "turned-very-often", "/Rotate 2147483640");
        box(shelf, "turned-backwards", "/Rotate -90");
        box(shelf, "unit-enormous", "/UserUnit 75000");
        box(shelf, "unit-negative", "/UserUnit -1");
    }

    private static void box(Shelf shelf, String name, String entries) {
        shelf.put(
                "pdf/box-%s.pdf".formatted(name),
                letter().with(PAGE, page(entries)).bytes());
    }

    private static void layers(Shelf shelf) {
        var content = "/OC /L BDC BT /F1 9 Tf 72 72 Td (hidden words) Tj ET EMC " + RawPdf.WORDS;
        shelf.put(
                "pdf/layer-hidden.pdf",
                letter().catalog("/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>")
                        .drawing(content, "/Properties << /L 6 0 R >>")
                        .with(FREE, "<< /Type /OCG /Name (hidden) >>")
                        .bytes());
        shelf.put(
                "pdf/layer-never-closed.pdf",
                letter().catalog("/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>")
                        .drawing("/OC /L BDC " + RawPdf.WORDS, "/Properties << /L 6 0 R >>")
                        .with(FREE, "<< /Type /OCG /Name (hidden) >>")
                        .bytes());
        shelf.put(
                "pdf/layer-of-layers.pdf",
                letter().catalog(
                                "/OCProperties << /OCGs [6 0 R] /D << /BaseState /OFF /Order [6 0 R [6 0 R [6 0 R]]] >> >>")
                        .drawing(content, "/Properties << /L 6 0 R >>")
                        .with(FREE, "<< /Type /OCMD /OCGs [6 0 R] /VE [/Not [/Not 6 0 R]] >>")
                        .bytes());
        shelf.put(
                "pdf/layers-are-a-number.pdf",
                letter().catalog("/OCProperties 5").bytes());
        shelf.put(
                "pdf/words-invisible.pdf",
                letter().stream(CONTENT, "", "3 Tr " + RawPdf.WORDS).bytes());
        shelf.put(
                "pdf/words-white.pdf",
                letter().stream(CONTENT, "", "1 g " + RawPdf.WORDS).bytes());
    }

    private static void versions(Shelf shelf) {
        var update =
                "3 0 obj\n%s\nendobj\nxref\n3 1\n%010d 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n";
        var whole = letter().text();
        int table = whole.lastIndexOf("xref\n0 1");
        var changed = page("/Rotate 90");
        shelf.put(
                "pdf/updated.pdf",
                latin(whole
                        + update.formatted(changed, whole.length(), table, whole.length() + changed.length() + 16)));
        shelf.put(
                "pdf/updated-in-vain.pdf",
                latin(whole + update.formatted("null", whole.length(), 4, whole.length() + 20)));
        shelf.put(
                "pdf/updated-and-cut.pdf",
                latin(whole + update.formatted(changed, 1, table, 1).substring(0, 60)));
        shelf.put(
                "pdf/linearized-damaged.pdf",
                latin(whole.replace(
                        "1 0 obj",
                        "9 0 obj\n<< /Linearized 1 /L 99999 /H [1 2] /O 3 /E 9 /N 70 /T 5 >>\nendobj\n1 0 obj")));
        shelf.put("pdf/two-files-in-one.pdf", joined(letter().bytes(), letter().bytes()));
        shelf.put("pdf/two-files-the-second-cut.pdf", joined(letter().bytes(), Packing.first(letter().bytes(), 300)));
    }

    private static void mixtures(Shelf shelf) {
        var zip = Packing.zip("word/document.xml", "<w:document/>");
        shelf.put("pdf/also-a-zip.pdf", joined(letter().bytes(), zip));
        shelf.put("pdf/a-zip-first.pdf", joined(zip, letter().bytes()));
        shelf.put(
                "pdf/also-a-web-page.pdf",
                joined(latin("<html><script>alert(1)</script><!--"), letter().bytes(), latin("-->")));
        shelf.put("pdf/also-a-picture.pdf", joined(latin("GIF89a"), letter().bytes()));
        shelf.put("pdf/also-a-program.pdf", joined(latin("MZ\u0090\0\3\0\0\0"), letter().bytes()));
        shelf.put("pdf/also-a-script.pdf", joined(latin("#!/bin/sh\ntouch bitten\nexit\n"), letter().bytes()));
        shelf.put("pdf/called-a-picture.jpg", letter().bytes());
        shelf.put("pdf/called-a-program.exe", letter().bytes());
        shelf.put("pdf/called-nothing", letter().bytes());
    }

    private static void outside(Shelf shelf, Bait bait) {
        shelf.put(
                "pdf/stream-in-another-file.pdf",
                letter().stream(CONTENT, "/F (%s) /FFilter null".formatted(bait.path("secret.txt")), "")
                        .bytes());
        shelf.put(
                "pdf/stream-at-an-address.pdf",
                letter().stream(CONTENT, "/F << /FS /URL /F (%s) >>".formatted(bait.address("content")), "")
                        .bytes());
        shelf.put(
                "pdf/image-in-another-file.pdf",
                letter().drawing("99 0 0 99 0 0 cm /I Do", "/XObject << /I 6 0 R >>").stream(
                                FREE,
                                "/Subtype /Image /Width 9 /Height 9 /BitsPerComponent 8 /ColorSpace /DeviceGray /F (%s)"
                                        .formatted(bait.path("secret.png")),
                                "")
                        .bytes());
        shelf.put(
                "pdf/page-of-another-file.pdf",
                letter().drawing("/X Do", "/XObject << /X 6 0 R >>").stream(
                                FREE,
                                "/Subtype /Form /BBox [0 0 9 9] /Ref << /F (%s) /Page 0 >>"
                                        .formatted(bait.path("secret.txt")),
                                "")
                        .bytes());
        shelf.put(
                "pdf/print-through-a-proxy.pdf",
                letter().drawing("/X Do", "/XObject << /X 6 0 R >>").stream(
                                FREE,
                                "/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /OPI <<"
                                        + " /2.0 << /F (%s) >> >>".formatted(bait.path("secret.png")),
                                "a")
                        .bytes());
    }
}

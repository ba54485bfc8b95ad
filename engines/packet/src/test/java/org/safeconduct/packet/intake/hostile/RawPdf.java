package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/// A PDF written by hand, so that each of its objects can be wrong: a sound letter of one page to begin with, whose
/// objects are replaced one by one.
final class RawPdf {
    static final int CATALOG = 1;
    static final int PAGES = 2;
    static final int PAGE = 3;
    static final int CONTENT = 4;
    static final int FONT = 5;
    /// The first number that the letter leaves free.
    static final int FREE = 6;

    static final String WORDS = "BT /F1 14 Tf 72 700 Td (This page can be read.) Tj ET";

    private final SortedMap<Integer, byte[]> objects = new TreeMap<>();
    private String trailer = "/Root 1 0 R";

    private RawPdf() {}

    static RawPdf letter() {
        return new RawPdf()
                        .with(CATALOG, "<< /Type /Catalog /Pages 2 0 R >>")
                        .with(PAGES, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .with(PAGE, page(""))
                        .stream(CONTENT, "", WORDS)
                        .with(FONT, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    }

    /// The page with further entries, which win over those it has.
    static String page(String more) {
        return ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> >> " + more + " >>");
    }

    RawPdf with(int number, String body) {
        objects.put(number, latin(body));
        return this;
    }

    /// The catalog with further entries.
    RawPdf catalog(String more) {
        return with(CATALOG, "<< /Type /Catalog /Pages 2 0 R " + more + " >>");
    }

    /// The only page draws this, with these resources beside its font.
    RawPdf drawing(String content, String resources) {
        return with(PAGE, page("/Resources << /Font << /F1 5 0 R >> " + resources + " >>")).stream(
                CONTENT, "", content);
    }

    RawPdf stream(int number, String entries, String data) {
        return stream(number, entries, latin(data));
    }

    RawPdf stream(int number, String entries, byte[] data) {
        objects.put(
                number,
                Packing.joined(
                        latin("<< /Length %d %s >>\nstream\n".formatted(data.length, entries)),
                        data,
                        latin("\nendstream")));
        return this;
    }

    RawPdf trailer(String entries) {
        trailer = "/Root 1 0 R " + entries;
        return this;
    }

    /// As latin letters, to be damaged and turned into bytes again.
    String text() {
        return new String(bytes(), StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return Packing.bytes(out -> {
            var table = new StringBuilder("xref\n0 1\n0000000000 65535 f \n");
            out.write(latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"));
            int at = 15;
            for (var object : objects.entrySet()) {
                var head = latin(object.getKey() + " 0 obj\n");
                table.append("%d 1\n%010d 00000 n \n".formatted(object.getKey(), at));
                out.write(head);
                out.write(object.getValue());
                out.write(latin("\nendobj\n"));
                at += head.length + object.getValue().length + 8;
            }
            var end = "trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n";
            out.write(latin(table + end.formatted(objects.lastKey() + 1, trailer, at)));
        });
    }
}

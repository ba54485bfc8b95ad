package org.safeconduct.packet.splice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// PDFs written by hand, byte for byte, so that a test shows exactly what is odd about its file.
public final class Pdfs {
    private final List<byte[]> objects = new ArrayList<>();

    /// Adds an object and tells its number.
    public int add(String body) {
        objects.add(body.getBytes(StandardCharsets.ISO_8859_1));
        return objects.size();
    }

    public int stream(String entries, String body) {
        return add("<<" + entries + "/Length " + body.length() + ">>\nstream\n" + body + "\nendstream");
    }

    /// The whole file; the catalog is the object of that number.
    public byte[] bytes(int catalog) {
        var out = new ByteArrayOutputStream();
        var places = new StringBuilder("0000000000 65535 f \n");
        out.writeBytes(ascii("%PDF-1.5\n"));
        for (var i = 0; i < objects.size(); i++) {
            places.append(String.format("%010d 00000 n \n", out.size()));
            out.writeBytes(ascii((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(ascii("\nendobj\n"));
        }
        var start = out.size();
        out.writeBytes(ascii("xref\n0 " + (objects.size() + 1) + "\n" + places));
        out.writeBytes(ascii("trailer\n<</Size " + (objects.size() + 1) + "/Root " + catalog + " 0 R>>\n"));
        out.writeBytes(ascii("startxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /// A file of one page with Helvetica as `/F1`.
    ///
    /// @param entries of the page beside type, parent, resources and contents, such as a media box
    public static byte[] page(String entries, String content) {
        return pages(List.of(entries), List.of(content));
    }

    /// A file of letter pages, each saying its words.
    public static byte[] saying(String... words) {
        var contents = new ArrayList<String>();
        for (var word : words) {
            contents.add("BT/F1 24 Tf 72 600 Td(" + word + ")Tj ET");
        }
        return pages(contents.stream().map(_ -> "/MediaBox[0 0 612 792]").toList(), contents);
    }

    private static byte[] pages(List<String> entries, List<String> contents) {
        var pdf = new Pdfs();
        var font = pdf.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        var tree = 2 + 2 * contents.size();
        var kids = new StringBuilder();
        for (var i = 0; i < contents.size(); i++) {
            var content = pdf.stream("", contents.get(i));
            var page = pdf.add("<</Type/Page/Parent " + tree + " 0 R/Resources<</Font<</F1 " + font
                    + " 0 R>>>>/Contents " + content + " 0 R" + entries.get(i) + ">>");
            kids.append(page).append(" 0 R ");
        }
        pdf.add("<</Type/Pages/Count " + contents.size() + "/Kids[" + kids + "]>>");
        return pdf.bytes(pdf.add("<</Type/Catalog/Pages " + tree + " 0 R>>"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

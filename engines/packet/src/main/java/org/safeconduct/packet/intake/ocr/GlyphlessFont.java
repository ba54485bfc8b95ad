package org.safeconduct.packet.intake.ocr;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A font without shapes for text that nobody sees: every code is the UTF-16 unit it stands for, and every
/// letter is half as wide as it is high.
///
/// One of it serves a whole document. It embeds a font file of two empty glyphs, because some viewers look for
/// another font, with shapes, when a file carries none.
final class GlyphlessFont {
    /// Width of every letter, in thousandths of the font size.
    static final int WIDTH = 500;

    private static final String NAME = "Glyphless";
    private static final int UNITS = 1000;
    private static final int SYMBOLIC = 4;
    private static final int CODES = 0x10000;

    private GlyphlessFont() {}

    static COSDictionary make(PDDocument document) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, array(descendant(document)));
        font.setItem(COSName.TO_UNICODE, stream(document, toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private static COSDictionary descendant(PDDocument document) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, NAME);
        font.setItem(COSName.CIDSYSTEMINFO, identity());
        font.setItem(COSName.FONT_DESC, descriptor(document));
        font.setInt(COSName.DW, WIDTH);
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, allToGlyphOne()));
        return font;
    }

    private static COSDictionary identity() {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private static COSDictionary descriptor(PDDocument document) throws IOException {
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, NAME);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, UNITS);
        descriptor.setInt(COSName.DESCENT, 0);
        descriptor.setInt(COSName.CAP_HEIGHT, UNITS);
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, stream(document, new EmptyTrueType(UNITS, WIDTH).bytes()));
        return descriptor;
    }

    private static COSArray box() {
        var box = new COSArray();
        for (int edge : new int[] {0, 0, WIDTH, UNITS}) {
            box.add(COSInteger.get(edge));
        }
        return box;
    }

    private static byte[] allToGlyphOne() throws IOException {
        var map = new ByteArrayOutputStream(2 * CODES);
        var out = new DataOutputStream(map);
        for (int code = 0; code < CODES; code++) {
            out.writeShort(1);
        }
        return map.toByteArray();
    }

    /// Ranges must not cross a high byte (Adobe Technical Note 5411, 1.4.1), and a section holds a hundred of
    /// them.
    private static String toUnicode() {
        var cmap = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int high = 0; high < 256; high++) {
            if (high % 100 == 0) {
                cmap.append(Math.min(100, 256 - high)).append(" beginbfrange\n");
            }
            cmap.append("<%02X00> <%02XFF> <%02X00>\n".formatted(high, high, high));
            if (high % 100 == 99 || high == 255) {
                cmap.append("endbfrange\n");
            }
        }
        return cmap.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static COSArray array(COSDictionary only) {
        var array = new COSArray();
        array.add(only);
        return array;
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        stream.setInt(COSName.LENGTH1, bytes.length);
        return stream;
    }
}

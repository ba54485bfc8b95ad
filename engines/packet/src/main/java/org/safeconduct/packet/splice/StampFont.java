package org.safeconduct.packet.splice;

import java.io.IOException;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;

/// The one face that stamps are set in: the ASCII letters of Source Serif, embedded once in a filing
/// (`docs/decisions/0011-one-small-face-for-stamps.md`).
final class StampFont {
    static final double CAP_HEIGHT = 0.67;

    private static final int FIRST = 32;
    private static final int LAST = 126;

    /// Advance widths of the characters from space to tilde, in thousandths of the size.
    private static final short[] WIDTHS = {
        237, 289, 381, 525, 518, 932, 728, 182, 362, 362, 458, 534, 302, 320, 302, 341, 529, 529, 529, 529, 529, 529,
        529, 529, 529, 529, 302, 302, 534, 534, 534, 414, 834, 712, 653, 662, 739, 638, 612, 723, 814, 376, 381, 710,
        618, 935, 768, 738, 621, 738, 690, 544, 632, 758, 709, 1005, 672, 667, 586, 335, 341, 335, 534, 514, 400, 541,
        619, 520, 614, 533, 369, 557, 641, 329, 303, 594, 329, 955, 643, 579, 622, 601, 456, 465, 359, 628, 579, 836,
        569, 586, 490, 359, 290, 359, 534
    };

    private StampFont() {}

    /// The width of a text at size 1.
    static double width(String text) {
        var width = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < FIRST || c > LAST) {
                throw new IllegalArgumentException("A stamp can only say what ASCII can spell: " + text);
            }
            width += WIDTHS[c - FIRST];
        }
        return width / 1000.0;
    }

    /// Puts the font into a filing.
    ///
    /// @param number the first of three numbers; the font itself gets it
    static void write(Press press, int number) throws IOException {
        var program = program();
        press.put(number, font(number + 1));
        press.put(number + 1, descriptor(number + 2));
        press.compressed(
                number + 2,
                new Ink().text("/Length1 ").number(program.length),
                new Ink(0).raw(program, 0, program.length));
    }

    private static byte[] program() throws IOException {
        try (var in = StampFont.class.getResourceAsStream("stamp.ttf")) {
            if (in == null) {
                throw new PacketException("This installation is incomplete: the face for page numbers is missing.");
            }
            return in.readAllBytes();
        }
    }

    private static Ink font(int descriptor) {
        var ink = new Ink(1024).text("<</Type/Font/Subtype/TrueType/BaseFont/SCSTMP+SafeconductStamp");
        ink.text("/Encoding/WinAnsiEncoding/FontDescriptor ").reference(descriptor);
        ink.text("/FirstChar ").number(FIRST).text("/LastChar ").number(LAST).text("/Widths[");
        for (var width : WIDTHS) {
            ink.number(width).raw(' ');
        }
        return ink.text("]>>");
    }

    /// The flags say: serif, nonsymbolic (ISO 32000-2, 9.8.2).
    private static Ink descriptor(int program) {
        return new Ink()
                .text("<</Type/FontDescriptor/FontName/SCSTMP+SafeconductStamp/Flags 34")
                .text("/FontBBox[-235 -328 1100 998]/ItalicAngle 0/Ascent 1036/Descent -335/CapHeight 670/StemV 84")
                .text("/FontFile2 ")
                .reference(program)
                .text(">>");
    }
}

package org.safeconduct.packet.intake.hostile;

import static org.safeconduct.packet.intake.hostile.Packing.latin;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;

/// Files that say they are plain text.
final class PlainTexts {
    private PlainTexts() {}

    static void stock(Shelf shelf) {
        encodings(shelf);
        letters(shelf);
        sizes(shelf);
    }

    private static void encodings(Shelf shelf) {
        var noise = new byte[5000];
        new Random(3).nextBytes(noise);
        shelf.put("text/noise.txt", noise);
        shelf.put(
                "text/sixteen-bits-unmarked.txt",
                "Words in sixteen bits, without a mark.\n".getBytes(StandardCharsets.UTF_16LE));
        shelf.put("text/sixteen-bits-cut.txt", Packing.first("\ufeffWords".getBytes(StandardCharsets.UTF_16LE), 9));
        shelf.put(
                "text/thirty-two-bits.txt",
                "\ufeffWords in many bits.".getBytes(java.nio.charset.Charset.forName("UTF-32BE")));
        shelf.put("text/half-pairs.txt", latin("half pairs: \u00ed\u00a0\u0080 \u00ed\u00b0\u0080 and more\n"));
        shelf.put(
                "text/overlong.txt",
                latin("overlong: \u00c0\u00ae\u00c0\u00ae/ \u00e0\u0080\u00af \u00f8\u0088\u0080\u0080\u0080\n"));
        shelf.put("text/mark-only.txt", latin("\u00ef\u00bb\u00bf"));
        shelf.put("text/mark-only-of-sixteen-bits.txt", latin("\u00ff\u00fe"));
        shelf.put("text/half-pairs-of-sixteen-bits.txt", latin("\u00ff\u00fe\0\u00d8a\0\0\u00dcb\0"));
        shelf.put("text/unknown-letters.txt", "\udb80\udc00 \uffff \ufdd0 \ue000\n");
    }

    private static void letters(Shelf shelf) {
        shelf.put("text/zeros-within.txt", "words\0with\0zeros\n");
        shelf.put("text/controls.txt", "\u0007\b\u001b[2J\u001b]0;title\u0007\u001b[31mred\u007f words\n");
        shelf.put(
                "text/directions-overridden.txt",
                "The ending is \u202egnp.exe\u202c and \u2066\u2067\u2068.\n".repeat(40));
        shelf.put("text/marks-piled-up.txt", ("a" + "\u0301\u0332\u20dd".repeat(40) + " ").repeat(20));
        shelf.put("text/invisible.txt", "\u200b\u200c\u200d\u2060\ufeff\u00ad".repeat(1000));
        shelf.put("text/joined-pictures.txt", "\ud83d\udc69\u200d".repeat(300) + "\n");
        shelf.put("text/line-ends-of-every-kind.txt", "a\rb\r\nc\n\rd\u0085e\u2028f\u2029g\u000bh\fi\n");
        shelf.put("text/looks-like-markup.txt", "</p></body>]]>&amp;<!--${7*7}{{7*7}}%s%n<%= 7*7 %>\n");
        shelf.put("text/spaces-only.txt", " \t \n".repeat(100));
    }

    private static void sizes(Shelf shelf) {
        shelf.put("text/one-letter.txt", "x");
        shelf.put("text/line-of-twenty-megabytes.txt", file -> {
            try (var out = Files.newOutputStream(file)) {
                Packing.pour(out, 'x', 20);
            }
        });
        shelf.put("text/line-of-50-kilobytes.txt", "x".repeat(50_000));
        shelf.put("text/words-without-a-line-end.txt", "word ".repeat(10_000));
        shelf.put("text/ten-thousand-empty-lines.txt", "\n".repeat(10_000));
        shelf.put("text/hundred-thousand-page-breaks.txt", "\f".repeat(100_000));
        shelf.put("text/hundred-thousand-tabs.txt", "\t".repeat(100_000) + "x");
        shelf.put("text/right-to-left-without-a-line-end.txt", "\u0645\u0631\u062d\u0628\u0627 ".repeat(2_000));
    }
}

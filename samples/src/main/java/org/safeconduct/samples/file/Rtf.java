package org.safeconduct.samples.file;

import java.nio.charset.StandardCharsets;
import org.safeconduct.samples.paper.Block;
import org.safeconduct.samples.paper.Script;

/// A script as Rich Text, every letter outside ASCII written as its number.
public final class Rtf {
    private static final String HEAD = """
            {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Liberation Serif;}}
            \\paperw12240\\paperh15840\\margl1440\\margr1440\\margt1440\\margb1440\\f0\\fs23
            """;

    private Rtf() {}

    public static byte[] of(Script script) {
        var text = new StringBuilder(HEAD);
        script.blocks().forEach(block -> text.append(paragraph(block)));
        text.append("\\pard\\qc\\fs14 ").append(escaped(script.look().mark())).append("\\par\n}\n");
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String paragraph(Block block) {
        return switch (block) {
            case Block.Title title -> "\\pard\\qc\\sb120\\sa200\\b " + escaped(title.words()) + "\\b0\\par\n";
            case Block.Heading heading -> "\\pard\\sb160\\sa80\\keepn\\b " + escaped(heading.words()) + "\\b0\\par\n";
            case Block.Centred line -> "\\pard\\qc\\sa60 " + escaped(line.words()) + "\\par\n";
            case Block.Right line -> "\\pard\\qr\\sa60 " + escaped(line.words()) + "\\par\n";
            case Block.Numbered numbered ->
                "\\pard\\fi-500\\li500\\tx500\\sa120\\sl288\\slmult1 " + numbered.number() + ".\\tab "
                        + escaped(numbered.words()) + "\\par\n";
            case Block.Ends ends -> "\\pard\\tqr\\tx9360\\sa60 " + escaped(ends.words()) + "\\par\n";
            case Block.Row row -> "\\pard\\tx3400\\li3400\\fi-3400\\sa60 " + escaped(row.words()) + "\\par\n";
            case Block.Rule rule -> "\\pard\\brdrb\\brdrs\\brdrw10\\sa80\\par\n";
            case Block.NewPage page -> "\\page\n";
            default -> "\\pard\\sa120\\sl288\\slmult1 " + escaped(block.words()) + "\\par\n";
        };
    }

    private static String escaped(String words) {
        var escaped = new StringBuilder();
        for (var i = 0; i < words.length(); i++) {
            var letter = words.charAt(i);
            switch (letter) {
                case '\\', '{', '}' -> escaped.append('\\').append(letter);
                case '\t' -> escaped.append("\\tab ");
                default -> escaped.append(letter < 128 ? String.valueOf(letter) : "\\u" + (short) letter + "?");
            }
        }
        return escaped.toString();
    }
}

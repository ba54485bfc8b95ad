package org.safeconduct.samples.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A document's words and look, read from the markup described at the package.
public record Script(Look look, List<Block> blocks) {
    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\. (.*)", Pattern.DOTALL);

    public Script {
        blocks = List.copyOf(blocks);
    }

    public static Script parse(String text) {
        var look = Look.PLAIN;
        var blocks = new ArrayList<Block>();
        for (var piece : GAP.split(curled(text.strip()), -1)) {
            var running = new StringBuilder();
            for (var line : piece.strip().lines().toList()) {
                if (line.startsWith("%")) {
                    var space = line.indexOf(' ');
                    look = look.with(
                            line.substring(1, space), line.substring(space + 1).strip());
                } else if (isMarked(line)) {
                    flush(running, blocks);
                    blocks.add(marked(line));
                } else {
                    running.append(running.isEmpty() ? "" : " ").append(line.strip());
                }
            }
            flush(running, blocks);
        }
        return new Script(look, blocks);
    }

    /// Turns the straight quotation marks of a keyboard into those of a letter.
    private static String curled(String text) {
        return text.replaceAll("(?<=^|[\\s(\\[])\"", "“")
                .replace('"', '”')
                .replaceAll("(?<=\\p{L})'", "’")
                .replace("§ ", "§\u00a0");
    }

    private static void flush(StringBuilder running, List<Block> blocks) {
        if (running.isEmpty()) {
            return;
        }
        var match = NUMBER.matcher(running);
        blocks.add(
                match.matches()
                        ? new Block.Numbered(match.group(1), match.group(2))
                        : new Block.Paragraph(running.toString()));
        running.setLength(0);
    }

    private static boolean isMarked(String line) {
        return line.equals("---") || line.equals("===") || line.matches("(##?|[\\^>=|!~@]) .*");
    }

    private static Block marked(String line) {
        var rest = line.substring(line.indexOf(' ') + 1).strip();
        return switch (line.charAt(0)) {
            case '#' -> line.startsWith("##") ? new Block.Heading(rest) : new Block.Title(rest);
            case '^' -> new Block.Centred(rest);
            case '>' -> new Block.Right(rest);
            case '!' -> new Block.Small(rest);
            case '|' -> new Block.Row(cells(rest, "\\|"));
            case '~' -> signed(cells(rest, "\\|"));
            case '@' -> new Block.Sealed(cells(rest, "\\|").getFirst(), second(rest, "\\|"));
            case '-' -> new Block.Rule();
            default ->
                line.equals("===")
                        ? new Block.NewPage()
                        : new Block.Ends(cells(rest, "\\|\\|").getFirst(), second(rest, "\\|\\|"));
        };
    }

    private static Block signed(List<String> cells) {
        var name = cells.getFirst();
        var rest = cells.size() > 1 ? cells.get(1) : "";
        return new Block.Signed(name, rest, cells.size() > 2 ? cells.get(2) : name.split(" ", 2)[0]);
    }

    private static List<String> cells(String rest, String separator) {
        return Pattern.compile(separator).splitAsStream(rest).map(String::strip).toList();
    }

    private static String second(String rest, String separator) {
        var cells = cells(rest, separator);
        return cells.size() > 1 ? cells.get(1) : "";
    }
}

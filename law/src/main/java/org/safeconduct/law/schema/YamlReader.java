package org.safeconduct.law.schema;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads the bytes of a YAML file, hostile ones included, and says in plain words why it could not.
final class YamlReader {
    static final int MOST_BYTES = 2_000_000;
    private static final int DEEPEST = 40;
    private static final Pattern TAB_IN_INDENT = Pattern.compile("^ *\t");

    private YamlReader() {}

    static YamlDocument read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return unreadable(Problem.ofFile(
                    "This file is larger than 2 MB, far more than a person writes; is it really the right one?"));
        }
        var text = decode(content);
        return text == null ? unreadable(notUtf8(content)) : parse(text);
    }

    private static YamlDocument parse(String text) {
        try {
            var node = compose(text);
            return node == null ? unreadable(Problem.ofFile("This file is empty.")) : TreeBuilder.build(node);
        } catch (ReaderException e) {
            var line = lineAt(text, e.getPosition());
            var words = "An invisible control character stands here; delete it and type the text again.";
            return unreadable(new Problem(line, 1, "", words));
        } catch (MarkedYAMLException e) {
            return unreadable(explain(e, text));
        } catch (YAMLException e) {
            // the only limit that the composer reports without a place
            return unreadable(
                    Problem.ofFile("This file is nested deeper than any of ours; is it really the right one?"));
        }
    }

    /// Resolves every plain word to text, so that YAML 1.1's `no`, `12:30` and `0123` are never turned into other
    /// values; [TreeBuilder] then recognises the few that are meant as numbers and truth values.
    private static @Nullable Node compose(String text) {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(MOST_BYTES);
        // references are bounded and tags refused where the tree is built, with a line to show
        options.setMaxAliasesForCollections(MOST_BYTES);
        options.setTagInspector(tag -> true);
        var plain = new Resolver() {
            @Override
            public Tag resolve(NodeId kind, String value, boolean implicit) {
                return switch (kind) {
                    case scalar -> Tag.STR;
                    case sequence -> Tag.SEQ;
                    default -> Tag.MAP;
                };
            }
        };
        return new Composer(new ParserImpl(new StreamReader(text), options), plain, options).getSingleNode();
    }

    private static Problem explain(MarkedYAMLException e, String text) {
        var mark = e.getProblemMark();
        var spot = mark == null ? Spot.TOP : Spot.of(mark);
        var line = text.lines().skip(spot.line() - 1L).findFirst().orElse("");
        return new Problem(spot.line(), spot.column(), "", words(String.valueOf(e.getProblem()), line));
    }

    private static String words(String problem, String line) {
        if (TAB_IN_INDENT.matcher(line).find() || problem.contains("TAB")) {
            return "A tab stands at the beginning of this line; use spaces instead.";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "A colon followed by a space inside a text makes YAML see a field; put the whole text in quotes.";
        }
        if (problem.contains("another document")) {
            return "A second document begins here with '---'; this file must hold only one.";
        }
        if (problem.contains("undefined alias")) {
            return "A word that begins with * refers to something that is not in this file; put the text in quotes.";
        }
        return "This line can't be understood; usually a quotation mark is missing or the spaces in front of it do not"
                + " match the lines above (" + problem.strip() + ").";
    }

    private static @Nullable String decode(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Problem notUtf8(byte[] content) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var good = ByteBuffer.wrap(content);
        decoder.decode(good, CharBuffer.allocate(content.length), true);
        int line = 1;
        for (int i = 0; i < good.position(); i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        var words = "From here on the text is not in the encoding UTF-8; save the file again as UTF-8.";
        return new Problem(line, 1, "", words);
    }

    private static int lineAt(String text, int position) {
        var before = text.substring(0, Math.clamp(position, 0, text.length()));
        return 1 + (int) before.chars().filter(c -> c == '\n').count();
    }

    private static YamlDocument unreadable(Problem problem) {
        return new YamlDocument(MissingNode.getInstance(), Map.of(), List.of(problem));
    }
}

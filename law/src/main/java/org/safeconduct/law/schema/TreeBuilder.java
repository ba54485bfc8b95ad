package org.safeconduct.law.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// Turns YAML nodes into a tree and remembers where each came from.
///
/// An anchor may be used again, as people do for one translator of ten documents; how much that may unfold is
/// bounded, so that a few lines can't become a billion.
final class TreeBuilder {
    private static final int MOST_VALUES = 100_000;
    private static final int DEEPEST = 40;
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,17}");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,18}");
    private static final JsonNodeFactory NODES = new JsonNodeFactory(true);

    private final Map<Trail, Spot> spots = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int values;

    private TreeBuilder() {}

    static YamlDocument build(Node node) {
        var builder = new TreeBuilder();
        builder.spots.put(Trail.TOP, Spot.of(node.getStartMark()));
        var root = builder.convert(node, Trail.TOP);
        return new YamlDocument(root, builder.spots, builder.problems);
    }

    private JsonNode convert(Node node, Trail trail) {
        if (++values > MOST_VALUES || trail.steps().size() > DEEPEST) {
            if (values <= MOST_VALUES + 1) {
                values = MOST_VALUES + 1;
                complain(trail, node, "References with * unfold to more than any person writes; is this file yours?");
            }
            return NODES.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> mapping(mapping, trail);
            case SequenceNode sequence -> sequence(sequence, trail);
            case ScalarNode scalar -> scalar(scalar, trail);
            default -> NODES.nullNode();
        };
    }

    private JsonNode mapping(MappingNode mapping, Trail trail) {
        refuseTag(mapping, Tag.MAP, trail);
        var object = NODES.objectNode();
        var seen = new HashMap<String, Spot>();
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                var first = seen.putIfAbsent(key.getValue(), Spot.of(key.getStartMark()));
                if (first == null) {
                    var value = field(key.getValue(), tuple, trail);
                    // a field left blank counts as absent
                    if (!value.isNull()) {
                        object.set(key.getValue(), value);
                    }
                } else {
                    complain(trail, key, "'" + key.getValue() + "' stands here twice, first on line " + first.line());
                }
            } else {
                complain(trail, tuple.getKeyNode(), "The name of a field must be a word.");
            }
        }
        return object;
    }

    private JsonNode field(String name, NodeTuple tuple, Trail trail) {
        var inner = trail.then(name);
        spots.put(inner, Spot.of(tuple.getKeyNode().getStartMark()));
        return convert(tuple.getValueNode(), inner);
    }

    private JsonNode sequence(SequenceNode sequence, Trail trail) {
        refuseTag(sequence, Tag.SEQ, trail);
        var array = NODES.arrayNode();
        for (var item : sequence.getValue()) {
            var inner = trail.then(array.size());
            spots.put(inner, Spot.of(item.getStartMark()));
            array.add(convert(item, inner));
        }
        return array;
    }

    private JsonNode scalar(ScalarNode scalar, Trail trail) {
        refuseTag(scalar, Tag.STR, trail);
        var text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return NODES.textNode(text);
        }
        return switch (text) {
            case "", "~", "null" -> NODES.nullNode();
            case "true" -> NODES.booleanNode(true);
            case "false" -> NODES.booleanNode(false);
            default -> number(text);
        };
    }

    private static JsonNode number(String text) {
        if (INTEGER.matcher(text).matches()) {
            return NODES.numberNode(new BigInteger(text).longValueExact());
        }
        return DECIMAL.matcher(text).matches() ? NODES.numberNode(new BigDecimal(text)) : NODES.textNode(text);
    }

    private void refuseTag(Node node, Tag expected, Trail trail) {
        if (!node.getTag().equals(expected)) {
            complain(trail, node, "A text that begins with '!' means something else in YAML; put it in quotes.");
        }
    }

    private void complain(Trail trail, Node node, String words) {
        problems.add(YamlDocument.problem(trail, Spot.of(node.getStartMark()), words));
    }
}

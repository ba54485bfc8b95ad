package org.safeconduct.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/// Rules as `law/*.yaml` has them, written by the program.
public final class RuleText {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final int WIDTH = 110;

    private RuleText() {}

    /// A whole file, which [RuleFile] reads again.
    public static String file(List<Rule> rules) {
        return dump(Map.of("format", RuleFile.FORMAT))
                + dump(Map.of("rules", rules.stream().map(RuleText::fields).toList()));
    }

    /// A file of one rule that somebody is writing, for [RuleFile] to say what is wrong with it.
    ///
    /// @param fields every field but the value, by name; empty ones are left out
    /// @param value the part that programs compute with, as `law/*.yaml` has it
    public static String draft(Map<String, String> fields, String value) {
        var given = new LinkedHashMap<>(fields);
        given.values().removeIf(String::isEmpty);
        var lines = dump(given)
                + (value.isBlank() ? "" : "value:\n" + value.stripTrailing().indent(2));
        return dump(Map.of("format", RuleFile.FORMAT)) + "rules:\n-\n" + lines.indent(2);
    }

    /// The value of a rule for whoever edits it.
    ///
    /// @param rest what is left of it, as `law/*.yaml` has it
    public record Parts(String amount, String unit, String rest) {}

    /// Where there is no single amount, all of the value is the rest.
    public static Parts parts(Rule rule) {
        if (rule.value() == null) {
            return new Parts("", "", "");
        }
        var value = rule.value().entry();
        var rest = new LinkedHashMap<>(value.fields());
        boolean single = value.has("amount");
        if (single) {
            rest.keySet().removeAll(List.of("amount", "unit"));
        }
        var left = new LinkedHashMap<String, Object>();
        rest.forEach((name, entry) -> left.put(name, plain(entry.node())));
        return new Parts(
                single ? value.text("amount") : "",
                single ? value.text("unit") : "",
                left.isEmpty() ? "" : dump(left).stripTrailing());
    }

    /// Sixty-four signs that change with every word of the rule, save with the day on which the makers looked at it.
    public static String mark(Rule rule) {
        var fields = fields(rule);
        fields.remove("verified-on");
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(dump(fields).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }

    private static Map<String, Object> fields(Rule rule) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", rule.id());
        fields.put("title", rule.title());
        if (rule.value() != null) {
            fields.put("value", plain(rule.value().entry().node()));
        }
        fields.put("words", rule.words());
        fields.put("citation", rule.citation());
        fields.put("source", rule.source());
        fields.put("as-of", rule.asOf());
        fields.put("confidence", rule.confidence().name().toLowerCase(Locale.ROOT));
        put(fields, "valid-from", rule.term().from());
        put(fields, "valid-to", rule.term().to());
        fields.put("verified-on", rule.verifiedOn().toString());
        if (!rule.supersedes().isEmpty()) {
            fields.put("supersedes", rule.supersedes());
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static Object plain(JsonNode node) {
        return PLAIN.convertValue(node, Object.class);
    }

    private static String dump(Object fields) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(WIDTH);
        return new Yaml(options).dump(fields);
    }
}

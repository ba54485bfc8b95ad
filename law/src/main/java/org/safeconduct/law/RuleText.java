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

    /// The part of a rule that programs compute with; empty where it has none.
    public static String value(Rule rule) {
        return rule.value() == null ? "" : dump(plain(rule.value().entry().node()));
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

package org.safeconduct.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A body that the description would allow, spoiled in one place.
///
/// @param missing the path of what is not there although it is required, or null when something else is wrong
record Spoiled(String what, String body, @Nullable String missing) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// Wrong nearly everywhere, or too strange for a database.
    private static final List<String> VALUES = List.of(
            "null",
            "7",
            "-1",
            "1e400",
            "true",
            "\"\"",
            "\"nonsense\"",
            "{}",
            "[]",
            "[null]",
            "\"a\\u0000b\"",
            "\"\\ud800\"");

    /// Bodies that are no object at all.
    static List<String> noObjects() {
        return List.of(
                "", "null", "7", "\"text\"", "[]", "[null]", "{", "{\"a\":", "\u0000", "{\"a\":1}{", "[".repeat(2000));
    }

    static List<Spoiled> of(JsonNode schema, JsonNode schemas) {
        var whole = sample(schema, schemas);
        var spoiled = new ArrayList<Spoiled>();
        places(schema, schemas, "", "").forEach(place -> spoil(whole, place, spoiled));
        return spoiled;
    }

    private static void spoil(JsonNode whole, Place place, List<Spoiled> spoiled) {
        for (var value : VALUES) {
            var copy = whole.deepCopy();
            ((ObjectNode) copy.at(place.parent())).set(place.name(), JSON.readTree(value));
            spoiled.add(new Spoiled(
                    place.path() + " = " + value, copy.toString(), value.equals("null") ? place.missing() : null));
        }
        var copy = whole.deepCopy();
        ((ObjectNode) copy.at(place.parent())).remove(place.name());
        spoiled.add(new Spoiled("no " + place.path(), copy.toString(), place.missing()));
    }

    /// A body with everything in it.
    private static JsonNode sample(JsonNode schema, JsonNode schemas) {
        var its = resolved(schema, schemas);
        if (its.has("enum")) {
            return its.get("enum").get(0);
        }
        return switch (its.path("type").asString("")) {
            case "object" -> {
                ObjectNode whole = JSON.createObjectNode();
                its.get("properties")
                        .properties()
                        .forEach(part -> whole.set(part.getKey(), sample(part.getValue(), schemas)));
                yield whole;
            }
            case "array" -> {
                ArrayNode all = JSON.createArrayNode();
                yield all.add(sample(its.get("items"), schemas));
            }
            case "integer" -> JSON.readTree("0");
            case "boolean" -> JSON.readTree("false");
            default -> JSON.valueToTree(text(its.path("format").asString("")));
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> "01990000-0000-7000-8000-000000000000";
            case "date" -> "2026-03-09";
            case "time" -> "09:30:00";
            case "byte" -> "JVBERg==";
            case "ANumber" -> "A 241-555-013";
            default -> "1990";
        };
    }

    private static Stream<Place> places(JsonNode schema, JsonNode schemas, String parent, String path) {
        var its = resolved(schema, schemas);
        if (its.path("type").asString("").equals("array")) {
            return places(its.get("items"), schemas, parent + "/0", path + "[0]");
        }
        return its.path("properties").properties().stream().flatMap(part -> {
            var here = path.isEmpty() ? part.getKey() : path + "." + part.getKey();
            var required = its.get("required").toString().contains("\"" + part.getKey() + "\"");
            return Stream.concat(
                    Stream.of(new Place(parent, part.getKey(), here, required ? here : null)),
                    places(part.getValue(), schemas, parent + "/" + part.getKey(), here));
        });
    }

    private static JsonNode resolved(JsonNode schema, JsonNode schemas) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : schemas.get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private record Place(
            String parent,
            String name,
            String path,
            @Nullable String missing) {}
}

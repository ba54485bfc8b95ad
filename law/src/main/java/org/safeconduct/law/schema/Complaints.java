package org.safeconduct.law.schema;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// Puts what the schema validator found into sentences a paralegal understands.
final class Complaints {
    private static final int LONGEST_QUOTE = 40;

    private final YamlDocument document;
    private final SchemaFile schema;

    Complaints(YamlDocument document, SchemaFile schema) {
        this.document = document;
        this.schema = schema;
    }

    Problem problem(ValidationMessage message) {
        var trail = Trail.of(message.getInstanceLocation());
        return switch (message.getType()) {
            case "additionalProperties", "unevaluatedProperties" -> unknown(trail, message);
            case "required" -> document.problem(trail, missing(message));
            default -> document.problem(trail, words(message));
        };
    }

    /// Shows the line of the unknown field itself, not of the group it stands in.
    private Problem unknown(Trail trail, ValidationMessage message) {
        var name = message.getProperty();
        var spot = document.spot(trail.then(name));
        var known = names(around(message).path("properties"));
        var hint = Nearest.to(name, known)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("the fields here are " + String.join(", ", known) + ".");
        return YamlDocument.problem(trail, spot, "'" + shorten(name) + "' is not a field here; " + hint);
    }

    private String missing(ValidationMessage message) {
        var name = message.getProperty();
        var field = resolve(around(message).path("properties").path(name));
        return "'" + name + "' is missing" + (field.has("description") ? ": " + meaning(field) : ".");
    }

    private String words(ValidationMessage message) {
        var asked = message.getSchemaNode();
        return switch (message.getType()) {
            case "type" -> type(asked, message.getInstanceNode());
            case "enum" -> choice(asked, message.getInstanceNode());
            case "const" -> "This should be '" + asked.asText() + "', not " + quote(message) + ".";
            case "format" -> format(asked.asText(), message);
            case "pattern", "anyOf", "oneOf" -> quote(message) + " can't be read: " + meaning(around(message));
            case "minLength" -> "This is empty: " + meaning(around(message));
            case "minItems" ->
                "This list needs at least " + asked.asInt() + (asked.asInt() == 1 ? " entry." : " entries.");
            case "maxItems" -> "This list may have at most " + asked.asInt() + " entries.";
            case "uniqueItems" -> "An entry of this list stands here twice.";
            case "minimum" -> "This must be at least " + asked.asText() + ".";
            case "maximum" -> "This must be at most " + asked.asText() + ".";
            case "maxLength" -> "This is longer than " + asked.asText() + " letters.";
            default -> message.getMessage();
        };
    }

    private static String type(JsonNode asked, JsonNode found) {
        if (found.isNull()) {
            return "This entry is empty.";
        }
        return switch (asked.asText()) {
            case "string" ->
                found.isValueNode()
                        ? "This should be text; put it in quotes: \"" + found.asText() + "\"."
                        : "This should be text, not " + name(found) + ".";
            case "array" -> "This should be a list: each entry on a line of its own that begins with '- '.";
            case "object" -> "This should be a group of fields such as 'name: …', not " + name(found) + ".";
            case "integer" -> "This should be a whole number.";
            case "number" -> "This should be a number.";
            case "boolean" -> "This should be true or false.";
            default -> "This should not be " + name(found) + ".";
        };
    }

    private static String name(JsonNode found) {
        return switch (found.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "a group of fields";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            default -> "text";
        };
    }

    private static String choice(JsonNode asked, JsonNode found) {
        var allowed = StreamSupport.stream(asked.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        var hint = Nearest.to(found.asText(), allowed)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse(".");
        return "'" + shorten(found.asText()) + "' is not known here; allowed are " + String.join(", ", allowed) + hint;
    }

    private static String format(String format, ValidationMessage message) {
        return switch (format) {
            case "date" -> quote(message) + " is not a date; write year-month-day, such as 2026-11-23.";
            case "uri" -> quote(message) + " is not a web address; write it in full, such as https://example.org/page.";
            case "email" -> quote(message) + " is not an e-mail address.";
            default -> quote(message) + " is not a " + format + ".";
        };
    }

    /// What the schema says a value is, as the end of a sentence, with its first example.
    private static String meaning(JsonNode field) {
        var meaning = field.path("description").asText("see the description of this file's format");
        var example = field.path("examples").path(0);
        return meaning + (example.isMissingNode() ? "." : ", such as " + example.asText() + ".");
    }

    /// The schema object that holds the keyword which complained.
    private JsonNode around(ValidationMessage message) {
        var fragment = message.getSchemaLocation().getFragment();
        var place = JsonPointer.empty();
        for (int i = 0; i < fragment.getNameCount() - 1; i++) {
            place = place.appendProperty(fragment.getName(i));
        }
        return schema.part(place);
    }

    private JsonNode resolve(JsonNode field) {
        var reference = field.path("$ref").asText("");
        boolean explained = field.has("description") || !reference.startsWith("#/");
        return explained ? field : schema.part(JsonPointer.compile(reference.substring(1)));
    }

    private static List<String> names(JsonNode properties) {
        var names = new ArrayList<String>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String quote(ValidationMessage message) {
        return "'" + shorten(message.getInstanceNode().asText()) + "'";
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}

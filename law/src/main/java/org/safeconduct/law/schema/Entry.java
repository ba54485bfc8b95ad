package org.safeconduct.law.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One value of a checked file, which knows its line.
///
/// Accessors trust the schema: asking for a required field that the schema does not require is a programming error.
public final class Entry {
    private final YamlDocument document;
    private final Trail trail;
    private final JsonNode node;

    private Entry(YamlDocument document, Trail trail, JsonNode node) {
        this.document = document;
        this.trail = trail;
        this.node = node;
    }

    static Entry root(YamlDocument document) {
        return new Entry(document, Trail.TOP, document.root());
    }

    /// The value as a plain tree, for code that needs no lines.
    public JsonNode node() {
        return node;
    }

    public int line() {
        return document.spot(trail).line();
    }

    /// The way here in words, such as `exhibits → 2 → documents → 1`.
    public String path() {
        return trail.words();
    }

    /// A complaint about this value that a schema can't make, such as a file that is not there.
    public Problem problem(String words) {
        return document.problem(trail, words);
    }

    public boolean has(String field) {
        return node.has(field);
    }

    /// The value of a required field.
    ///
    /// @throws IllegalArgumentException when the field is absent
    public Entry at(String field) {
        return find(field).orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + path()));
    }

    public Optional<Entry> find(String field) {
        var value = node.path(field);
        return value instanceof MissingNode ? Optional.empty() : Optional.of(child(field, value));
    }

    /// The items of a list field in order, none when the field is absent.
    public List<Entry> list(String field) {
        return find(field).map(Entry::items).orElse(List.of());
    }

    /// The items of this list in order.
    public List<Entry> items() {
        var items = new ArrayList<Entry>();
        for (int i = 0; i < node.size(); i++) {
            items.add(child(i, node.path(i)));
        }
        return items;
    }

    /// The fields of this group by name, in the order of the file.
    public Map<String, Entry> fields() {
        var fields = new LinkedHashMap<String, Entry>();
        node.properties().forEach(field -> fields.put(field.getKey(), child(field.getKey(), field.getValue())));
        return fields;
    }

    /// The value as it was written; of a group or list, nothing.
    public String text() {
        return node.asText().strip();
    }

    public String text(String field) {
        return at(field).text();
    }

    public Optional<String> findText(String field) {
        return find(field).map(Entry::text);
    }

    /// The texts of a list field in order, none when the field is absent.
    public List<String> texts(String field) {
        return list(field).stream().map(Entry::text).toList();
    }

    /// A field whose schema says `format: date`.
    public LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    public Optional<LocalDate> findDate(String field) {
        return findText(field).map(LocalDate::parse);
    }

    public boolean isTrue(String field) {
        return node.path(field).asBoolean(false);
    }

    private Entry child(Object step, JsonNode value) {
        return new Entry(document, trail.then(step), value);
    }
}

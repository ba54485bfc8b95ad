package org.safeconduct.packet.form.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Checked;
import org.safeconduct.law.schema.Entry;

/// Turns a checked file of `law/forms` into a [FieldMap].
final class MapReader {
    private static final String NOT_ASKED = "N/A";

    private MapReader() {}

    static FieldMap read(Checked.Sound file) {
        var root = file.root();
        return new FieldMap(
                root.text("form"),
                root.date("edition"),
                root.findText("unanswered").orElse("FM-09"),
                root.find("supplement").map(MapReader::supplement).orElse(null),
                root.list("copies").stream().map(MapReader::copiedPage).toList(),
                root.texts("leave"),
                root.list("sections").stream().map(MapReader::section).toList());
    }

    private static Supplement supplement(Entry entry) {
        var slots = entry.list("slots").stream().map(MapReader::slot).toList();
        return new Supplement(entry.text("name"), entry.isTrue("holds-several"), entry.texts("references"), slots);
    }

    private static Supplement.Slot slot(Entry entry) {
        return new Supplement.Slot(
                orNull(entry, "page"), orNull(entry, "part"), orNull(entry, "question"), entry.text("text"));
    }

    private static CopiedPage copiedPage(Entry entry) {
        return new CopiedPage(
                entry.text("name"),
                entry.at("page").node().asInt(),
                entry.text("list"),
                entry.at("first").node().asInt(),
                entry.at("rows").node().asInt());
    }

    private static Section section(Entry entry) {
        var under = entry.text("under");
        return new Section(
                entry.text("part"),
                entry.text("title"),
                entry.findText("label").orElse(""),
                condition(entry, "when"),
                entry.isTrue("repeats-others"),
                entry.list("questions").stream()
                        .map(question -> question(question, under))
                        .toList());
    }

    private static Question question(Entry entry, String under) {
        return new Question(
                entry.text("number"),
                entry.text("words"),
                condition(entry, "when"),
                entry.has("list") ? table(entry) : null,
                entry.isTrue("optional"),
                entry.list("fields").stream()
                        .map(field -> field(field, entry, under))
                        .toList());
    }

    private static Question.Table table(Entry entry) {
        return new Question.Table(entry.text("list"), entry.at("rows").node().asInt(), entry.text("rest"));
    }

    private static Field field(Entry entry, Entry question, String under) {
        var otherwise = entry.findText("otherwise")
                .or(() -> question.findText("otherwise"))
                .orElse(NOT_ASKED);
        var at = entry.findText("at").map(name -> under + name).orElse(null);
        return new Field(at, entry.findText("name").orElse(""), content(entry), condition(entry, "when"), otherwise);
    }

    private static Field.Content content(Entry entry) {
        if (entry.has("tick")) {
            return new Field.Content.Tick(condition(entry, "tick"), orNull(entry, "on"));
        }
        if (entry.has("constant")) {
            return new Field.Content.Constant(entry.text("constant"));
        }
        // a separator is taken as it stands, spaces included
        var join = entry.node().path("join").asText(", ");
        var style = Style.of(entry.findText("as").orElse("latin"));
        var facts = entry.at("fact").node().isArray() ? entry.texts("fact") : List.of(entry.text("fact"));
        var optional = facts.stream()
                .filter(fact -> fact.endsWith("?"))
                .map(MapReader::bare)
                .toList();
        return new Field.Content.Words(facts.stream().map(MapReader::bare).toList(), optional, style, join);
    }

    private static String bare(String fact) {
        return fact.replace("?", "");
    }

    private static Condition condition(Entry entry, String name) {
        return entry.findText(name).map(Condition::of).orElse(Condition.ALWAYS);
    }

    private static @Nullable String orNull(Entry entry, String name) {
        return entry.findText(name).orElse(null);
    }
}

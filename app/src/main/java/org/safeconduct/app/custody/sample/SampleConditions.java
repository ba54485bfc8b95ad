package org.safeconduct.app.custody.sample;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.custody.condition.Condition;
import org.safeconduct.app.custody.condition.Conditions;
import org.safeconduct.app.custody.condition.Subject;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.people.sample.Notes;
import org.springframework.stereotype.Component;

/// Reads what was done or missing in an invented case, as the client has declared it.
@Component
class SampleConditions {
    private final Conditions conditions;
    private final Items items;

    SampleConditions(Conditions conditions, Items items) {
        this.conditions = conditions;
        this.items = items;
    }

    void enter(Path folder, UUID caseId, List<Stay> stays) {
        var evidence = items.list(caseId);
        for (var note : Notes.read(folder.resolve("team.yaml")).list("conditions")) {
            stays.stream()
                    .filter(stay -> note.find("at")
                            .equals(Optional.ofNullable(stay.where().listed())))
                    .forEach(stay -> conditions.add(caseId, stay.id(), said(note), files(note, evidence)));
        }
    }

    private static Condition.Said said(Notes note) {
        var deed = new Condition.Deed(
                one(note, "subject", Subject.class),
                note.find("way").filter("act"::equals).isEmpty(),
                need(note, "what"),
                note.text("from"),
                note.text("until"));
        return new Condition.Said(
                deed,
                one(note, "verdict", Condition.Verdict.class),
                new Condition.Asked(note.text("asked"), note.text("answer")),
                new Condition.Room(
                        note.text("present"),
                        note.find("people").map(Integer::valueOf).orElse(null),
                        note.text("people-how")),
                new Condition.Harm(note.text("harm"), note.text("care")),
                need(note, "source"),
                new Condition.Fear(Condition.Degree.NONE, null, true));
    }

    private static Set<UUID> files(Notes note, List<Item> evidence) {
        var names = List.of(note.find("files").orElse("").split(", ", -1));
        var files = new LinkedHashSet<UUID>();
        evidence.stream()
                .filter(item -> names.contains(item.name()))
                .map(Item::id)
                .forEach(files::add);
        return files;
    }

    private static <E extends Enum<E>> E one(Notes note, String field, Class<E> sort) {
        return Enum.valueOf(sort, need(note, field).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String need(Notes note, String field) {
        return note.find(field).orElseThrow();
    }
}

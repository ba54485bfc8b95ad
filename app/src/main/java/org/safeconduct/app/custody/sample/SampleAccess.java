package org.safeconduct.app.custody.sample;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.custody.access.Hindrance;
import org.safeconduct.app.custody.access.Hindrances;
import org.safeconduct.app.custody.access.Search;
import org.safeconduct.app.custody.access.Searches;
import org.safeconduct.app.custody.condition.Condition;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.people.sample.Notes;
import org.springframework.stereotype.Component;

/// Reads how hard it was to find and to reach the client of an invented case.
@Component
class SampleAccess {
    private final Hindrances hindrances;
    private final Searches searches;

    SampleAccess(Hindrances hindrances, Searches searches) {
        this.hindrances = hindrances;
        this.searches = searches;
    }

    void enter(Path folder, UUID caseId, List<Stay> stays) {
        var team = Notes.read(folder.resolve("team.yaml"));
        team.list("searches").forEach(note -> searches.add(caseId, search(note)));
        for (var note : team.list("hindrances")) {
            stays.stream()
                    .filter(stay -> note.find("at")
                            .equals(Optional.ofNullable(stay.where().listed())))
                    .forEach(stay -> hindrances.add(caseId, stay.id(), hindrance(note)));
        }
    }

    private static Search.Told search(Notes note) {
        return new Search.Told(
                one(note, "where", Search.Where.class),
                note.findDay("on").orElseThrow(),
                note.find("hour").map(LocalTime::parse).orElse(null),
                note.text("spelling"),
                note.find("number").isPresent(),
                one(note, "result", Search.Result.class),
                note.text("words"));
    }

    private static Hindrance.Told hindrance(Notes note) {
        return new Hindrance.Told(
                one(note, "kind", Hindrance.Kind.class),
                new Hindrance.When(
                        note.findDay("on").orElseThrow(),
                        note.find("hour").map(LocalTime::parse).orElse(null)),
                need(note, "words"),
                need(note, "who"),
                note.text("reason"),
                one(note, "verdict", Condition.Verdict.class));
    }

    private static <E extends Enum<E>> E one(Notes note, String field, Class<E> sort) {
        return Enum.valueOf(sort, need(note, field).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String need(Notes note, String field) {
        return note.find(field).orElseThrow();
    }
}

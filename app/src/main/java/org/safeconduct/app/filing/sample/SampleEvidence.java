package org.safeconduct.app.filing.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.item.ReceivedHow;
import org.safeconduct.app.evidence.item.Told;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.sample.Notes;
import org.springframework.stereotype.Component;

/// Says of the evidence of an invented case what its team knows: how each original came, and where it is.
@Component
class SampleEvidence {
    private final Items items;
    private final People people;

    SampleEvidence(Items items, People people) {
        this.items = items;
        this.people = people;
    }

    void describe(UUID caseId, Path folder) {
        var known = Notes.read(folder.resolve("team.yaml")).list("evidence");
        var all = people.list(caseId);
        for (Item item : items.list(caseId)) {
            known.stream()
                    .filter(note ->
                            note.find("file").filter(item.name()::equals).isPresent())
                    .findFirst()
                    .ifPresent(note -> items.describe(caseId, item.id(), said(item, note, all), item.version()));
        }
    }

    private static Particulars said(Item item, Notes note, List<Person> people) {
        var its = item.particulars();
        var giver = person(note, people);
        return new Particulars(
                its.title(),
                note.find("shows").orElse(""),
                told(note),
                its.language(),
                provenance(note, giver),
                its.people(),
                note.find("tags").stream()
                        .flatMap(tags -> Stream.of(tags.split(", ", -1)))
                        .toList());
    }

    private static Provenance provenance(Notes note, Optional<Person> giver) {
        var words = note.find("words").or(() -> giver.isPresent() ? Optional.empty() : note.find("from"));
        return new Provenance(
                giver.map(Person::id).orElse(null),
                words.orElse(""),
                note.find("how")
                        .map(how ->
                                ReceivedHow.valueOf(how.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .orElse(ReceivedHow.UNKNOWN),
                note.findDay("on").orElse(null),
                note.find("original").orElse(""));
    }

    private static Told told(Notes note) {
        return new Told(
                note.find("date").orElse(""),
                note.findDay("earliest").orElse(null),
                note.findDay("latest").orElse(null));
    }

    private static Optional<Person> person(Notes note, List<Person> people) {
        return note.find("from")
                .flatMap(name -> people.stream()
                        .filter(person -> person.name().startsWith(name))
                        .findFirst());
    }
}

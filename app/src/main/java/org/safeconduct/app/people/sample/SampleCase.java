package org.safeconduct.app.people.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Custody;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.casefile.proceeding.Decision;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Proceeding;
import org.safeconduct.app.people.Birth;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.people.contact.Contact;

/// An invented case as its folder tells it.
///
/// @param team what the team knows beside the documents
record SampleCase(Notes filing, Notes facts, Notes team) {
    private static final UUID NEW = new UUID(0, 0);
    private static final String SOURCE = "filing.yaml";

    static SampleCase in(Path folder) {
        return new SampleCase(
                Notes.read(folder.resolve("filing.yaml")),
                Notes.read(folder.resolve("facts.yaml")),
                Notes.read(folder.resolve("team.yaml")));
    }

    /// The case of a relative, of which nothing but its notices is known here; without documents, facts and notes.
    static Optional<SampleCase> linked(Path folder) {
        var file = folder.resolve("linked-case.yaml");
        var nothing = new Notes(Map.of());
        return Files.exists(file) ? Optional.of(new SampleCase(Notes.read(file), nothing, nothing)) : Optional.empty();
    }

    Opening opening(LocalDate today) {
        var client = filing.list("respondents").getFirst();
        var name = new ClientName(
                client.text("given"),
                client.text("middle"),
                client.find("family").orElseThrow(),
                client.text("native"),
                filing.find("source").orElse(SOURCE));
        return new Opening(
                name,
                client.find("a-number").flatMap(ANumber::find).orElse(null),
                Stage.BEFORE_THE_JUDGE,
                filing.findDay("custody.since").orElse(today),
                whereabouts());
    }

    private Whereabouts whereabouts() {
        var since = filing.findDay("custody.since").orElse(null);
        return switch (filing.find("custody.state").orElse("")) {
            case "detained" -> new Whereabouts(Custody.DETAINED, since, null, filing.text("custody.facility"));
            case "released" ->
                new Whereabouts(
                        Custody.RELEASED,
                        since,
                        filing.findDay("custody.released").orElse(null),
                        null);
            default -> Whereabouts.NEVER_HELD;
        };
    }

    Proceeding proceeding() {
        var kind = enumName(filing.find("proceeding").orElse("other"));
        return new Proceeding(
                NEW,
                Proceeding.Kind.valueOf(kind),
                filing.find("court.city").orElse("") + " Immigration Court",
                filing.text("judge"),
                null,
                null,
                null,
                0);
    }

    Hearing hearing(UUID proceeding) {
        return new Hearing(
                NEW,
                proceeding,
                Hearing.Kind.valueOf(enumName(filing.find("hearing.kind").orElse("other"))),
                filing.findDay("hearing.date").orElseThrow(),
                filing.find("hearing.time").map(LocalTime::parse).orElse(null),
                Hearing.Outcome.SCHEDULED,
                null,
                0);
    }

    List<Decision> decisions(UUID proceeding) {
        return team.list("decisions").stream()
                .map(decision -> new Decision(
                        NEW,
                        proceeding,
                        decision.find("what").orElseThrow(),
                        decision.text("by"),
                        decision.findDay("decided").orElseThrow(),
                        Decision.Outcome.valueOf(
                                enumName(decision.find("outcome").orElseThrow())),
                        decision.findDay("served").orElse(null),
                        0))
                .toList();
    }

    /// How a relative is reached, such as `spouse`.
    List<Contact.Details> contacts(String who) {
        return team.list("contacts").stream()
                .filter(contact -> who.equals(contact.text("who")))
                .map(contact -> new Contact.Details(
                        Contact.Kind.valueOf(enumName(contact.find("kind").orElseThrow())),
                        contact.find("value").orElseThrow(),
                        permission(contact, "call"),
                        permission(contact, "message"),
                        contact.text("read-by"),
                        contact.text("safe-hours"),
                        contact.text("note")))
                .toList();
    }

    private static Contact.Permission permission(Notes contact, String what) {
        return Contact.Permission.valueOf(enumName(contact.find(what).orElse("unknown")));
    }

    private static String enumName(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static Spelling.Draft name(Notes person) {
        return Spelling.Draft.ofPapers(
                person.text("name.given"),
                person.text("name.middle"),
                person.find("name.family").orElseThrow(),
                "facts.yaml");
    }

    static Location location(Notes relative) {
        if (relative.find("deceased").filter("yes"::equals).isPresent()) {
            return Location.DEAD;
        }
        return relative.find("in-us").filter("yes"::equals).isPresent() ? Location.FREE_HERE : Location.ABROAD;
    }

    static PersonDetails details(Notes person, Location location) {
        return new PersonDetails(
                new Birth(person.text("born.date"), null),
                person.text("nationality"),
                person.text("languages.native"),
                person.find("a-number").flatMap(ANumber::find).orElse(null),
                location,
                person.find("location")
                        .or(() -> person.find("residence.facility"))
                        .orElse(null));
    }
}

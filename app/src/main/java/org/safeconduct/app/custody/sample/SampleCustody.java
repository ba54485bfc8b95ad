package org.safeconduct.app.custody.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Enters where the invented people were held, in a demonstration that knows of no stay yet.
@Component
@Order(SampleCustody.AFTER_THE_CASES)
class SampleCustody implements ApplicationRunner {
    static final int AFTER_THE_CASES = 65;

    private final Settings settings;
    private final Rooms rooms;
    private final SampleStays sample;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleCustody(Settings settings, Rooms rooms, SampleStays sample, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.rooms = rooms;
        this.sample = sample;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The stores in which the invented cases are looked up.
    @Component("custodySampleRooms")
    record Rooms(CaseList list, People people, Stays stays) {}

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo() && Files.isDirectory(settings.samples())) {
            Actor.as(Cast.Player.NORA.id(), () -> {
                transaction.executeWithoutResult(begun -> folders().forEach(this::layOut));
                return Cast.Player.NORA;
            });
        }
    }

    private void layOut(Path folder) {
        Notes.read(folder.resolve("filing.yaml")).list("respondents").getFirst().find("a-number").stream()
                .flatMap(number -> ANumber.find(number).stream())
                .flatMap(number -> find(number).stream())
                .forEach(caseId -> layOut(folder, caseId));
    }

    private void layOut(Path folder, UUID caseId) {
        rooms.people().list(caseId).stream()
                .filter(Person::client)
                .map(Person::id)
                .forEach(person -> {
                    if (rooms.stays().list(caseId, person).isEmpty()) {
                        sample.enter(folder, caseId, person);
                    }
                });
    }

    private Optional<UUID> find(ANumber number) {
        return rooms.list().page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone()).files().stream()
                .filter(file -> number.equals(file.aNumber()))
                .map(file -> file.id())
                .findFirst();
    }

    private List<Path> folders() {
        try (var inside = Files.list(settings.samples())) {
            return inside.filter(folder -> Files.exists(folder.resolve("filing.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

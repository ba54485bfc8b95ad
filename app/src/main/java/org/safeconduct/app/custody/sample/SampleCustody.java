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

    SampleCustody(Settings settings, Rooms rooms, SampleStays sample, TransactionTemplate transaction) {
        this.settings = settings;
        this.rooms = rooms;
        this.sample = sample;
        this.transaction = transaction;
    }

    /// The stores in which the invented cases are looked up.
    @Component("custodySampleRooms")
    record Rooms(CaseList list, People people, Stays stays, Clock clock) {
        /// The case of that number, where whoever acts may open it.
        Optional<UUID> find(Path notes) {
            return Notes.read(notes).list("respondents").getFirst().find("a-number").stream()
                    .flatMap(number -> ANumber.find(number).stream())
                    .flatMap(number -> find(number).stream())
                    .findFirst();
        }

        private Optional<UUID> find(ANumber number) {
            return list.page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone()).files().stream()
                    .filter(file -> number.equals(file.aNumber()))
                    .map(file -> file.id())
                    .findFirst();
        }

        /// The client of a case of whose custody nothing is written down yet.
        Optional<UUID> blank(UUID caseId) {
            return people.list(caseId).stream()
                    .filter(Person::client)
                    .map(Person::id)
                    .filter(person -> stays.list(caseId, person).isEmpty())
                    .findFirst();
        }
    }

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
        rooms.find(folder.resolve("filing.yaml"))
                .ifPresent(caseId -> rooms.blank(caseId).ifPresent(person -> sample.enter(folder, caseId, person)));
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

package org.safeconduct.app.people.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.casefile.proceeding.Decisions;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.casefile.proceeding.Proceedings;
import org.safeconduct.app.people.Location;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.people.contact.Contacts;
import org.safeconduct.app.people.family.Families;
import org.safeconduct.app.people.family.Kin;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.Stint;
import org.safeconduct.app.team.Teams;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens the invented cases in a demonstration that starts empty, in the name of its attorney, through the doors that
/// everybody uses.
@Component
@Order(SampleCast.AFTER_THE_MEMBERS)
class SampleCast implements ApplicationRunner {
    static final int AFTER_THE_MEMBERS = 50;

    /// Who is on every case.
    private static final List<Cast.Player> ALL = List.of(Cast.Player.DANIEL, Cast.Player.IRINA);

    /// Who is on the first case alone, so that a wall can be seen from both sides.
    private static final List<Cast.Player> SOME = List.of(Cast.Player.LUCIA, Cast.Player.THOMAS);

    /// Who is on the first case for some weeks.
    private static final Cast.Player VOLUNTEER = Cast.Player.MEI;

    /// Who is alone on the case of a relative: counsel of another organization. What is known in one of two cases of a
    /// family is not known in the other by that.
    private static final Cast.Player OTHER_COUNSEL = Cast.Player.RAFAEL;

    private final Settings settings;
    private final CaseList list;
    private final Rooms rooms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleCast(Settings settings, CaseList list, Rooms rooms, TransactionTemplate transaction) {
        this.settings = settings;
        this.list = list;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = rooms.clock();
    }

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo()) {
            var today = LocalDate.now(clock);
            layOut(Cast.Player.NORA, today, () -> openAll(today));
            layOut(OTHER_COUNSEL, today, () -> openLinked(today));
        }
    }

    private void layOut(Cast.Player player, LocalDate today, Runnable work) {
        Actor.as(player.id(), () -> {
            if (list.page(CaseFilter.NOTHING, today, clock.getZone()).files().isEmpty()) {
                transaction.executeWithoutResult(begun -> work.run());
            }
            return player;
        });
    }

    private void openAll(LocalDate today) {
        var opened = folders().stream()
                .map(folder -> open(SampleCase.in(folder), today))
                .toList();
        opened.forEach(caseId -> ALL.forEach(player -> rooms.teams().add(caseId, player.id())));
        opened.stream().limit(1).forEach(caseId -> {
            SOME.forEach(player -> rooms.teams().add(caseId, player.id()));
            rooms.teams().add(caseId, VOLUNTEER.id(), Stint.QUARTER);
        });
    }

    private void openLinked(LocalDate today) {
        folders().stream().flatMap(folder -> SampleCase.linked(folder).stream()).forEach(sample -> open(sample, today));
    }

    private UUID open(SampleCase sample, LocalDate today) {
        var caseId = rooms.cases().open(sample.opening(today));
        var proceeding = rooms.proceedings().add(caseId, sample.proceeding());
        rooms.hearings().add(caseId, sample.hearing(proceeding));
        sample.decisions(proceeding).forEach(decision -> rooms.decisions().add(caseId, decision));
        var client = rooms.people().client(caseId);
        sample.facts()
                .list("applicant")
                .forEach(applicant -> rooms.people()
                        .change(
                                caseId,
                                client.id(),
                                SampleCase.details(applicant, Location.DETAINED)
                                        .withNumber(client.details().aNumber()),
                                client.version()));
        sample.contacts("applicant").forEach(contact -> rooms.contacts().add(caseId, client.id(), contact));
        relatives(caseId, client.id(), sample, "spouse", Kin.SPOUSE);
        relatives(caseId, client.id(), sample, "children", Kin.CHILD);
        relatives(caseId, client.id(), sample, "mother", Kin.PARENT);
        relatives(caseId, client.id(), sample, "siblings", Kin.SIBLING);
        return caseId;
    }

    private void relatives(UUID caseId, UUID client, SampleCase sample, String who, Kin kin) {
        for (Notes person : sample.facts().list(who)) {
            var id = rooms.people()
                    .add(caseId, SampleCase.details(person, SampleCase.location(person)), SampleCase.name(person));
            person.find("name.native")
                    .ifPresent(own -> rooms.people()
                            .addName(caseId, id, Spelling.Draft.whole(Spelling.Use.OWN, own, "facts.yaml")));
            sample.contacts(who).forEach(contact -> rooms.contacts().add(caseId, id, contact));
            rooms.families().link(caseId, client, kin, id);
        }
    }

    private List<Path> folders() {
        if (!Files.isDirectory(settings.samples())) {
            return List.of();
        }
        try (var inside = Files.list(settings.samples())) {
            return inside.filter(folder -> Files.exists(folder.resolve("filing.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The stores that a case is laid out with.
    @Component
    record Rooms(
            Cases cases,
            Proceedings proceedings,
            Hearings hearings,
            Decisions decisions,
            People people,
            Families families,
            Contacts contacts,
            Teams teams,
            Clock clock) {}
}

package org.safeconduct.app.lost.sample;

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
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.explanation.Explanations;
import org.safeconduct.app.lost.request.Requests;
import org.safeconduct.app.lost.route.Attempts;
import org.safeconduct.app.lost.route.Choice;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Enters what was taken from the invented people, in a demonstration whose register is empty.
@Component
@Order(SampleRegister.AFTER_THE_CASES)
class SampleRegister implements ApplicationRunner {
    static final int AFTER_THE_CASES = 60;

    private final Settings settings;
    private final CaseList list;
    private final Rooms rooms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleRegister(Settings settings, CaseList list, Rooms rooms, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.list = list;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The stores that an item is laid out with.
    @Component("lostSampleRooms")
    record Rooms(Items items, Contents contents, Requests requests, Attempts attempts, Explanations explanations) {}

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
        var items = Notes.read(folder.resolve("team.yaml")).list("lost");
        var number = Notes.read(folder.resolve("filing.yaml"))
                .list("respondents")
                .getFirst()
                .find("a-number");
        number.flatMap(ANumber::find).flatMap(this::find).ifPresent(caseId -> {
            if (rooms.items().list(caseId).isEmpty()) {
                items.forEach(notes -> enter(caseId, new SampleItem(notes)));
            }
        });
    }

    private Optional<UUID> find(ANumber number) {
        return list.page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone()).files().stream()
                .filter(file -> number.equals(file.aNumber()))
                .map(file -> file.id())
                .findFirst();
    }

    private void enter(UUID caseId, SampleItem sample) {
        var notes = sample.notes();
        var item = rooms.items().add(caseId, sample.thing(), sample.taking(), LocalDate.now(clock));
        notes.list("contents").forEach(each -> rooms.contents().add(caseId, item, SampleItem.content(each)));
        notes.list("handovers").forEach(each -> rooms.contents().addHandover(caseId, item, SampleItem.handover(each)));
        for (var request : notes.list("requests")) {
            var id = rooms.requests().add(caseId, item, SampleItem.asked(request));
            request.list("answers").forEach(each -> rooms.requests().answer(caseId, id, SampleItem.given(each)));
        }
        notes.list("states").forEach(each -> rooms.items().reach(caseId, item, SampleItem.state(each)));
        search(caseId, item, notes);
        if (notes.find("explanation").isPresent()) {
            rooms.explanations().keep(caseId, item);
        }
    }

    private void search(UUID caseId, UUID item, Notes notes) {
        var contents = rooms.contents().list(caseId, item);
        notes.list("closed")
                .forEach(each -> rooms.attempts()
                        .choose(
                                caseId,
                                item,
                                new Choice(SampleItem.need(each, "route"), false, SampleItem.need(each, "reason"))));
        notes.list("attempts")
                .forEach(each -> rooms.attempts()
                        .add(
                                caseId,
                                item,
                                SampleItem.need(each, "route"),
                                SampleItem.made(each),
                                SampleItem.result(each, contents)));
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

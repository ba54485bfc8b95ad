package org.safeconduct.app.story.sample;

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
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Accounts;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.statement.Statements;
import org.safeconduct.app.story.statement.Story;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Enters what the invented people told, in a demonstration that knows of no account yet. What the relative of a client
/// told in a case of her own is entered there, by her own counsel.
@Component
@Order(SampleStory.AFTER_THE_CASES)
class SampleStory implements ApplicationRunner {
    static final int AFTER_THE_CASES = 66;

    private final Settings settings;
    private final Rooms rooms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleStory(Settings settings, Rooms rooms, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The stores of the invented cases.
    @Component("storySampleRooms")
    record Rooms(CaseList list, People people, Accounts accounts, Statements statements) {}

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo() && Files.isDirectory(settings.samples())) {
            layOut(Cast.Player.NORA, "filing.yaml", "accounts.yaml");
            layOut(Cast.Player.RAFAEL, "linked-case.yaml", "linked-accounts.yaml");
        }
    }

    /// Enters what the folders of somebody’s cases tell.
    ///
    /// @param about the file that names the client
    private void layOut(Cast.Player player, String about, String accounts) {
        Actor.as(player.id(), () -> {
            transaction.executeWithoutResult(_ -> folders(accounts)
                    .forEach(folder -> find(Notes.read(folder.resolve(about)))
                            .filter(caseId -> rooms.accounts().list(caseId).isEmpty())
                            .ifPresent(caseId -> enter(Notes.read(folder.resolve(accounts)), caseId))));
            return player;
        });
    }

    private void enter(Notes notes, UUID caseId) {
        var sample = new SampleAccounts(notes, rooms.people().list(caseId));
        for (var told : sample.list()) {
            var spoken = told.tellings();
            var id = rooms.accounts()
                    .begin(caseId, told.opening(), spoken.getFirst().said());
            for (int after = 1; after < spoken.size(); after++) {
                rooms.accounts().tell(caseId, id, spoken.get(after).said(), after);
            }
            var account = rooms.accounts().account(caseId, id);
            for (var telling : account.tellings()) {
                mark(
                        sample,
                        caseId,
                        account,
                        telling,
                        spoken.get(telling.number() - 1).marks());
            }
        }
    }

    private void mark(
            SampleAccounts sample, UUID caseId, Account account, Telling telling, List<SampleAccounts.Mark> marks) {
        var timekeeper = new Story(List.of(account), List.of(), sample.people()).timekeeper(account, telling);
        for (var mark : marks) {
            var statement = new SampleStatement(mark, sample);
            rooms.statements()
                    .mark(caseId, statement.source(telling.id()), statement.said(telling.circumstances(), timekeeper));
        }
    }

    private Optional<UUID> find(Notes about) {
        var number = about.list("respondents").getFirst().find("a-number").flatMap(ANumber::find);
        return rooms.list().page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone()).files().stream()
                .filter(file -> number.isPresent() && number.get().equals(file.aNumber()))
                .map(file -> file.id())
                .findFirst();
    }

    private List<Path> folders(String accounts) {
        try (var inside = Files.list(settings.samples())) {
            return inside.filter(folder -> Files.exists(folder.resolve(accounts)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

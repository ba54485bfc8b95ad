package org.safeconduct.app.story.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.account.Telling;
import org.safeconduct.app.story.interview.Interview;
import org.safeconduct.app.story.interview.Interviews;
import org.safeconduct.app.story.statement.Stories;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins an interview with each invented client who has told something before, with a rest and one question that was
/// not asked.
@Component
@Order(SampleStory.AFTER_THE_CASES + 1)
class SampleInterviews implements ApplicationRunner {
    private final Settings settings;
    private final Rooms rooms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleInterviews(Settings settings, Rooms rooms, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The stores that it draws on.
    @Component("storySampleInterviewRooms")
    record Rooms(CaseList list, Stories stories, Interviews interviews) {}

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo()) {
            Actor.as(Cast.Player.NORA.id(), () -> {
                transaction.executeWithoutResult(_ -> cases().stream()
                        .filter(file -> rooms.interviews().list(file.id()).isEmpty())
                        .forEach(this::talk));
                return rooms;
            });
        }
    }

    private List<CaseFile> cases() {
        return rooms.list().page(CaseFilter.NOTHING, today(), clock.getZone()).files();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void talk(CaseFile file) {
        rooms.stories().story(file.id()).accounts().stream()
                .filter(account -> account.opening().kind() == Account.Kind.DECLARATION)
                .filter(account -> account.opening().speaker().person() != null)
                .findFirst()
                .ifPresent(account -> {
                    var how = account.last().circumstances();
                    var id = rooms.interviews()
                            .begin(
                                    file.id(),
                                    new Interview.Setting(
                                            account.opening().speaker(),
                                            null,
                                            today(),
                                            how.language(),
                                            how.interpreter()));
                    rooms.interviews().pause(file.id(), id, true);
                    rooms.interviews().pause(file.id(), id, false);
                    var notes = new Interview.Notes(
                            null, "I would like to begin with my mother.", Telling.ReadBack.NOT_READ, null);
                    var left = new Interview.Topic(
                            "What happened at night", Interview.Outcome.NOT_ASKED, "He was tired; the doctor asks it.");
                    rooms.interviews().keep(file.id(), id, notes, List.of(left), 1);
                });
    }
}

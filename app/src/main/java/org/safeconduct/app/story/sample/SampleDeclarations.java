package org.safeconduct.app.story.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.story.account.Account;
import org.safeconduct.app.story.chronology.Timeline;
import org.safeconduct.app.story.declaration.Clauses;
import org.safeconduct.app.story.declaration.Declaration;
import org.safeconduct.app.story.declaration.Declarations;
import org.safeconduct.app.story.declaration.Draft;
import org.safeconduct.app.story.declaration.Drafting;
import org.safeconduct.app.story.declaration.Returns;
import org.safeconduct.app.story.declaration.word.WordLetter;
import org.safeconduct.app.story.statement.Stories;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Drafts a declaration of each invented client who has told something, and brings it back from Word with changes that
/// nobody has gone through yet.
@Component
@Order(SampleStory.AFTER_THE_CASES + 1)
class SampleDeclarations implements ApplicationRunner {
    private final Settings settings;
    private final Rooms rooms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleDeclarations(Settings settings, Rooms rooms, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The stores that it draws on.
    @Component("storySampleDeclarationRooms")
    record Rooms(CaseList list, Stories stories, Declarations declarations, Returns returns, Clauses clauses) {}

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo()) {
            Actor.as(Cast.Player.NORA.id(), () -> {
                transaction.executeWithoutResult(_ -> cases().stream()
                        .filter(file -> rooms.declarations().list(file.id()).isEmpty())
                        .forEach(this::draft));
                return rooms;
            });
        }
    }

    private List<CaseFile> cases() {
        return rooms.list()
                .page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone())
                .files();
    }

    private void draft(CaseFile file) {
        var story = rooms.stories().story(file.id());
        story.accounts().stream()
                .filter(account -> account.opening().kind() == Account.Kind.DECLARATION)
                .findFirst()
                .ifPresent(account -> {
                    var how = account.last().circumstances();
                    var opening = new Declaration.Opening(
                            account.opening().speaker(), how.language(), how.interpreter(), false);
                    var drafting = new Drafting(Timeline.of(story), how.language()).by(opening.speaker());
                    var first = drafting.of(drafting.latest());
                    if (!first.isEmpty()) {
                        bringBack(file, rooms.declarations().begin(file.id(), opening, first));
                    }
                });
    }

    /// The attorney has put one sentence into one paragraph and taken the last one out.
    private void bringBack(CaseFile file, UUID id) {
        var declaration = rooms.declarations().declaration(file.id(), id);
        var draft = rooms.declarations().last(file.id(), declaration);
        var points = new ArrayList<>(draft.points());
        var first = points.getFirst();
        points.set(0, new Draft.Point(first.key(), first.own(), first.english() + " I remember this day well."));
        if (points.size() > 2) {
            points.removeLast();
        }
        var changed = new Draft(draft.id(), draft.number(), draft.making(), points);
        var caption = file.aNumber() == null ? file.name() : file.name() + ", " + file.aNumber();
        var word = new WordLetter(declaration, changed, rooms.clauses(), caption).bytes();
        rooms.returns().take(file.id(), id, "declaration-1 after our talk.docx", word);
    }
}

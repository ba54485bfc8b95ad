package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.search.Answer;
import org.safeconduct.search.Findable.Place;
import org.springframework.stereotype.Component;

/// Finds for a reader, and shows nothing that the rooms do not show them at this moment.
@Component
class Finder {
    private final Index index;
    private final Cases cases;
    private final Rooms rooms;
    private final Journal journal;
    private final Reaches reaches;

    Finder(Index index, Cases cases, Rooms rooms, Journal journal, Reaches reaches) {
        this.index = index;
        this.cases = cases;
        this.rooms = rooms;
        this.journal = journal;
        this.reaches = reaches;
    }

    Outcome find(Sought sought, Badge reader) {
        if (sought.words().isEmpty()) {
            return new Outcome.Blank();
        }
        if (sought.isTooLong()) {
            return new Outcome.Refused("finder.fault.long");
        }
        return index.ask(sought.question(reaches.of(reader)))
                .map(answer -> outcome(sought, answer))
                .orElse(new Outcome.Refused("finder.fault.index"));
    }

    private Outcome outcome(Sought sought, Answer answer) {
        return switch (answer) {
            case Answer.NothingAsked _ -> new Outcome.Refused("finder.fault.words");
            case Answer.Found found -> listed(sought, found);
        };
    }

    private Outcome listed(Sought sought, Answer.Found found) {
        var shown = found.hits().stream().flatMap(hit -> reread(hit).stream()).toList();
        cases(shown).forEach(caseId -> journal.enterReading(caseId, "/find"));
        int behind = found.hits().size() - shown.size();
        boolean more = found.total() > (long) sought.page() * Sought.SIZE && !sought.isLastPage();
        return new Outcome.Listed(shown, found.total() - behind, found.counted(), more);
    }

    private static Stream<UUID> cases(List<Shown> shown) {
        return shown.stream()
                .flatMap(each -> Optional.ofNullable(each.file()).map(CaseFile::id).stream())
                .distinct();
    }

    /// Empty when the index is behind: the thing is gone, or no longer for this reader.
    private Optional<Shown> reread(Answer.Hit hit) {
        var caseId = hit.place().caseId();
        var file = caseId.equals(Place.NO_CASE) ? Optional.<CaseFile>empty() : cases.findCase(caseId);
        if (file.isEmpty() && !caseId.equals(Place.NO_CASE)) {
            return Optional.empty();
        }
        var entry = Entry.read(hit.id());
        return rooms.find(entry, caseId, hit.marks())
                .map(titled -> new Shown(
                        entry.kind(),
                        file.orElse(null),
                        titled,
                        title(titled, hit.title()),
                        hit.passage(),
                        terms(hit)));
    }

    /// A name that was changed meanwhile has no places to mark.
    private static List<Answer.Piece> title(Shown.Titled now, List<Answer.Piece> indexed) {
        var known = indexed.stream().map(Answer.Piece::words).collect(Collectors.joining());
        return known.equals(now.title()) ? indexed : List.of(new Answer.Piece(now.title(), false));
    }

    private static List<Answer.Term> terms(Answer.Hit hit) {
        return hit.marks().stream()
                .map(Answer.Mark::term)
                .filter(Answer.Term::isTranslated)
                .distinct()
                .toList();
    }
}

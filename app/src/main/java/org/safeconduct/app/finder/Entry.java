package org.safeconduct.app.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.reading.Transcript;
import org.safeconduct.app.library.Passage;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Findable.Kind;
import org.safeconduct.search.Findable.Place;
import org.safeconduct.search.Language;

/// What the index calls a thing: its kind, the room's own id, and the page where it is one.
///
/// @param page from 1; 0 for what is no page
record Entry(Kind kind, UUID subject, int page) {
    /// The one circle there is so far: everybody who has signed in. Who may open which case is asked of its team.
    static final String HOUSE = "house";

    static Entry ofPage(UUID item, int page) {
        return new Entry(Kind.PAGE, item, page);
    }

    static Entry read(String id) {
        var parts = id.split(" ", -1);
        return new Entry(Kind.valueOf(parts[0]), UUID.fromString(parts[1]), Integer.parseInt(parts[2]));
    }

    String id() {
        return kind + " " + subject + " " + page;
    }

    static Findable of(CaseFile file) {
        var number = file.aNumber();
        return new Entry(Kind.CASE, file.id(), 0)
                .findable(
                        file.id(),
                        file.name(),
                        said(
                                file.nativeName(),
                                number == null ? null : number.toString(),
                                file.whereabouts().facility()));
    }

    static Findable of(Person person) {
        var number = person.details().aNumber();
        var lines = new ArrayList<>(
                person.spellings().stream().map(Spelling::spelled).toList());
        lines.addAll(said(
                number == null ? null : number.toString(),
                person.details().nationality(),
                person.details().place()));
        return new Entry(Kind.PERSON, person.id(), 0).findable(person.caseId(), person.name(), lines);
    }

    static Findable of(Item item) {
        var its = item.particulars();
        var lines = new ArrayList<>(said(item.name(), its.shows()));
        lines.addAll(its.tags());
        return new Entry(Kind.DOCUMENT, item.id(), 0).findable(item.caseId(), item.shown(), lines);
    }

    static Findable of(Item item, Transcript.Sheet sheet) {
        return ofPage(item.id(), sheet.number()).findable(item.caseId(), item.shown(), sheet.lines());
    }

    static Findable of(Report report, List<Passage> passages) {
        var lines = new ArrayList<>(said(report.details().publisher()));
        passages.forEach(passage -> lines.add(passage.quoted().quotation()));
        return new Entry(Kind.LIBRARY, report.id(), 0)
                .findable(Place.NO_CASE, report.details().title(), lines);
    }

    Findable findable(UUID caseId, String title, List<String> lines) {
        var language = Language.guess(title + "\n" + String.join("\n", lines));
        return new Findable(id(), new Place(kind, caseId, HOUSE, language, Optional.<LocalDate>empty()), title, lines);
    }

    /// Those that are said at all.
    static List<String> said(@Nullable String... words) {
        var all = new ArrayList<String>();
        for (var each : words) {
            if (each != null && !each.isBlank()) {
                all.add(each);
            }
        }
        return all;
    }
}

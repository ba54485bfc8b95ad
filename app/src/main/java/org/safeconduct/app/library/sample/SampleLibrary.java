package org.safeconduct.app.library.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.library.Passage;
import org.safeconduct.app.library.Passages;
import org.safeconduct.app.library.Report;
import org.safeconduct.app.library.Reports;
import org.safeconduct.app.library.Wanted;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the empty library of a demonstration, and lets the first case cite what helps and what hurts.
@Component
@Order(SampleLibrary.AFTER_THE_CASES)
class SampleLibrary implements ApplicationRunner {
    static final int AFTER_THE_CASES = 55;

    private final Settings settings;
    private final Shelf shelf;
    private final CaseList list;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleLibrary(Settings settings, Shelf shelf, CaseList list, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.shelf = shelf;
        this.list = list;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Where reports and passages are kept.
    @Component("librarySampleShelf")
    record Shelf(Reports reports, Passages passages) {}

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo()) {
            Actor.as(Cast.Player.NORA.id(), () -> {
                transaction.executeWithoutResult(begun -> fill());
                return Cast.Player.NORA;
            });
        }
    }

    private void fill() {
        var notes = Notes.read(settings.samples().resolve("library.yaml")).list("reports");
        if (shelf.reports().list(Wanted.ANY).isEmpty()) {
            notes.forEach(this::add);
        }
    }

    private void add(Notes notes) {
        var id = shelf.reports().add(details(notes));
        var file = settings.samples().resolve(need(notes, "file"));
        if (Files.exists(file)) {
            capture(id, file, notes);
        }
        for (var passage : notes.list("passages")) {
            var added = shelf.passages().add(id, quoted(passage));
            if (passage.find("cited").isPresent()) {
                firstCase().ifPresent(caseId -> shelf.passages().cite(caseId, added, null));
            }
        }
    }

    private void capture(UUID id, Path file, Notes notes) {
        try {
            var content = Files.readAllBytes(file);
            var name = String.valueOf(file.getFileName());
            var on = notes.findDay("captured").orElse(null);
            shelf.reports().capture(id, Report.Capture.of(content, name, on, notes.text("captured-by")), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<UUID> firstCase() {
        return list.page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone()).files().stream()
                .filter(file -> file.name().contains("Sokolov"))
                .map(file -> file.id())
                .findFirst();
    }

    private static Report.Details details(Notes notes) {
        var topics = EnumSet.noneOf(Report.Topic.class);
        notes.list("topics").forEach(topic -> topics.add(Report.Topic.valueOf(upper(String.valueOf(topic.root())))));
        return new Report.Details(
                need(notes, "country"),
                topics,
                need(notes, "title"),
                need(notes, "publisher"),
                need(notes, "published"),
                need(notes, "language"),
                notes.text("url"));
    }

    private static Passage.Quoted quoted(Notes notes) {
        return new Passage.Quoted(
                need(notes, "page"),
                need(notes, "quotation"),
                Passage.Element.valueOf(upper(need(notes, "element"))),
                Passage.Bearing.valueOf(upper(need(notes, "bearing"))),
                notes.text("note"));
    }

    private static String need(Notes notes, String field) {
        return notes.find(field).orElseThrow();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

package org.safeconduct.app.calendar.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.calendar.Facts;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.app.team.first.Cast;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.FactsFile;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Enters what the dates of the invented cases hang on, in a demonstration that has none of it yet.
@Component
@Order(SampleCalendar.AFTER_THE_CASES)
class SampleCalendar implements ApplicationRunner {
    static final int AFTER_THE_CASES = 60;

    private final Settings settings;
    private final Lawbook lawbook;
    private final Cases cases;
    private final Facts facts;
    private final TransactionTemplate transaction;

    SampleCalendar(Settings settings, Lawbook lawbook, Cases cases, Facts facts, TransactionTemplate transaction) {
        this.settings = settings;
        this.lawbook = lawbook;
        this.cases = cases;
        this.facts = facts;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo() && Files.isDirectory(settings.samples())) {
            Actor.as(Cast.Player.NORA.id(), () -> {
                transaction.executeWithoutResult(_ -> files().forEach(this::layOut));
                return Cast.Player.NORA;
            });
        }
    }

    private void layOut(Path file) {
        if (FactsFile.read(file, lawbook.book()) instanceof FactsFile.Read.Sound(var found, var _)) {
            find(found)
                    .filter(caseId -> facts.isBlank(caseId))
                    .ifPresent(caseId -> SampleFacts.of(found).forEach(told -> facts.add(caseId, told)));
        }
    }

    /// The case whose client is held in the place where the facts say that somebody is held.
    private Optional<UUID> find(CaseFacts found) {
        var place = found.stays().getLast().place().name();
        return cases.listOpen().stream()
                .filter(file -> place.equals(file.whereabouts().facility()))
                .map(CaseFile::id)
                .findFirst();
    }

    private List<Path> files() {
        try (var inside = Files.list(settings.samples())) {
            return inside.map(folder -> folder.resolve("deadlines.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

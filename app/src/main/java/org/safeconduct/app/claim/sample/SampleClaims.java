package org.safeconduct.app.claim.sample;

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
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Maps the claims of the invented cases, in a demonstration that knows of none yet.
@Component
@Order(SampleClaims.AFTER_THE_LIBRARY)
class SampleClaims implements ApplicationRunner {
    static final int AFTER_THE_LIBRARY = 70;

    private final Settings settings;
    private final CaseList list;
    private final SampleClaim sample;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleClaims(Settings settings, CaseList list, SampleClaim sample, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.list = list;
        this.sample = sample;
        this.transaction = transaction;
        this.clock = clock;
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
        Notes.read(folder.resolve("filing.yaml")).list("respondents").getFirst().find("a-number").stream()
                .flatMap(number -> ANumber.find(number).stream())
                .flatMap(number -> find(number).stream())
                .forEach(caseId -> sample.enter(caseId, Notes.read(folder.resolve("claim.yaml"))));
    }

    private Optional<UUID> find(ANumber number) {
        return list.page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone()).files().stream()
                .filter(file -> number.equals(file.aNumber()))
                .map(file -> file.id())
                .findFirst();
    }

    private List<Path> folders() {
        try (var inside = Files.list(settings.samples())) {
            return inside.filter(folder -> Files.exists(folder.resolve("claim.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

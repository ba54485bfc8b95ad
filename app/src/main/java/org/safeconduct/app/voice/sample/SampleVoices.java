package org.safeconduct.app.voice.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

/// Writes down what an invented man told, in a demonstration that holds no account yet.
@Component
@Order(SampleVoices.AFTER_CUSTODY)
class SampleVoices implements ApplicationRunner {
    static final int AFTER_CUSTODY = 75;

    private final Settings settings;
    private final CaseList list;
    private final SampleVoice sample;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SampleVoices(Settings settings, CaseList list, SampleVoice sample, TransactionTemplate transaction, Clock clock) {
        this.settings = settings;
        this.list = list;
        this.sample = sample;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments words) throws IOException {
        if (settings.demo() && Files.isDirectory(settings.samples())) {
            try (Stream<Path> inside = Files.list(settings.samples())) {
                inside.filter(folder -> Files.exists(folder.resolve("voice.yaml")))
                        .sorted()
                        .forEach(this::layOut);
            }
        }
    }

    private void layOut(Path folder) {
        var notes = Notes.read(folder.resolve("voice.yaml"));
        as(Cast.Player.NORA, () -> cases(folder).filter(sample::isBlank).toList())
                .forEach(caseId -> {
                    var account = as(Cast.Player.NORA, () -> sample.write(caseId, notes));
                    as(Cast.Player.THOMAS, () -> sample.agree(caseId, account));
                });
    }

    private <T> T as(Cast.Player player, Supplier<T> work) {
        return Actor.as(player.id(), () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private Stream<UUID> cases(Path folder) {
        var number = Notes.read(folder.resolve("filing.yaml")).list("respondents").getFirst().find("a-number").stream()
                .flatMap(written -> ANumber.find(written).stream())
                .toList();
        return list.page(CaseFilter.NOTHING, LocalDate.now(clock), clock.getZone()).files().stream()
                .filter(file -> file.aNumber() != null && number.contains(file.aNumber()))
                .map(file -> file.id());
    }
}

package org.safeconduct.app.custody.sample;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.safeconduct.app.custody.companion.Companions;
import org.safeconduct.app.custody.companion.JointFacts;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.team.Teams;
import org.safeconduct.app.team.first.Cast;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Ties the case of an invented wife to her husband’s. Her own counsel lets one member of his team in, by the word of
/// both; whoever else is on his case sees nothing of hers.
@Component
@Order(SampleCompanion.AFTER_THE_STAYS)
class SampleCompanion implements ApplicationRunner {
    static final int AFTER_THE_STAYS = SampleCustody.AFTER_THE_CASES + 1;

    private static final Cast.Player HER_COUNSEL = Cast.Player.RAFAEL;
    private static final Cast.Player ON_BOTH = Cast.Player.THOMAS;

    private final Settings settings;
    private final SampleCustody.Rooms rooms;
    private final SampleStays sample;
    private final Ties ties;
    private final TransactionTemplate transaction;

    SampleCompanion(
            Settings settings,
            SampleCustody.Rooms rooms,
            SampleStays sample,
            Ties ties,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.rooms = rooms;
        this.sample = sample;
        this.ties = ties;
        this.transaction = transaction;
    }

    /// Who works on which case, and which cases belong together.
    @Component("custodySampleTies")
    record Ties(Teams teams, Companions companions, JointFacts facts) {}

    @Override
    public void run(ApplicationArguments words) {
        var his = settings.samples().resolve("adelanto/filing.yaml");
        var hers = settings.samples().resolve("adelanto/linked-case.yaml");
        if (settings.demo() && Files.exists(hers)) {
            as(
                    HER_COUNSEL,
                    () -> rooms.find(hers)
                            .ifPresent(caseId -> rooms.blank(caseId).ifPresent(person -> letIn(hers, caseId, person))));
            as(
                    ON_BOTH,
                    () -> rooms.find(his)
                            .ifPresent(caseId -> rooms.find(hers)
                                    .filter(other -> ties.companions().isUntied(caseId))
                                    .ifPresent(other -> tie(caseId, other))));
        }
    }

    private void tie(UUID caseId, UUID other) {
        ties.companions().link(caseId, other, "Both, each with counsel of their own, on November 3, 2026");
        ties.companions()
                .list(caseId)
                .forEach(tie -> ties.facts()
                        .add(
                                caseId,
                                tie.id(),
                                "They married in Nikopol on June 7, 2008.",
                                "Marriage certificate, record No. 527"));
    }

    private void letIn(Path hers, UUID caseId, UUID person) {
        sample.enterStays(hers, caseId, person);
        ties.teams().add(caseId, ON_BOTH.id());
    }

    private void as(Cast.Player player, Runnable work) {
        Actor.as(player.id(), () -> {
            transaction.executeWithoutResult(begun -> work.run());
            return player;
        });
    }
}

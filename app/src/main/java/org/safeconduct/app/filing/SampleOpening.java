package org.safeconduct.app.filing;

import java.util.List;
import org.safeconduct.app.casefile.ANumber;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.ClientName;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.Stage;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.team.Teams;
import org.safeconduct.app.team.first.Cast.Player;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FilingKind;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Opens the cases of the invented people when a demonstration starts without them, as the attorney who leads them
/// would.
@Component
@Order(20)
class SampleOpening implements ApplicationRunner {
    private static final List<Player> ON_EVERY_CASE = List.of(Player.DANIEL, Player.IRINA);
    private static final List<Player> ON_THE_APPLICATION =
            List.of(Player.LUCIA, Player.THOMAS, Player.MEI, Player.RAFAEL);

    private final SampleCases samples;
    private final Cases cases;
    private final Teams teams;
    private final SampleDocket docket;
    private final TransactionTemplate whole;

    SampleOpening(SampleCases samples, Cases cases, Teams teams, SampleDocket docket, TransactionTemplate whole) {
        this.samples = samples;
        this.cases = cases;
        this.teams = teams;
        this.docket = docket;
        this.whole = whole;
    }

    @Override
    public void run(ApplicationArguments words) {
        Actor.as(Player.NORA.id(), () -> {
            samples.filings().forEach(filing -> whole.executeWithoutResult(_ -> openOnce(filing)));
            return words;
        });
    }

    private void openOnce(Filing filing) {
        var number = new ANumber(filing.lead().aNumber().digits());
        if (cases.findCase(number).isEmpty()) {
            open(filing, number);
        }
    }

    private void open(Filing filing, ANumber number) {
        var name = filing.lead().name();
        var client = new ClientName(name.given(), name.middle(), name.family(), name.nativeScript(), filing.title());
        var caseId = cases.open(new Opening(client, number, Stage.BEFORE_THE_JUDGE, filing.date(), where(filing)));
        ON_EVERY_CASE.forEach(player -> teams.add(caseId, player.id()));
        if (filing.kind() == FilingKind.APPLICATION) {
            ON_THE_APPLICATION.forEach(player -> teams.add(caseId, player.id()));
        }
        docket.enter(caseId, filing);
    }

    private static Whereabouts where(Filing filing) {
        var custody = filing.custody();
        return custody.state() == Custody.State.DETAINED && custody.since() != null
                ? Whereabouts.detained(custody.since(), String.valueOf(custody.facility()))
                : Whereabouts.NEVER_HELD;
    }
}

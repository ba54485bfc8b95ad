package org.safeconduct.packet.assembly;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.safeconduct.packet.filing.ANumber;
import org.safeconduct.packet.filing.Court;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.FilingKind;
import org.safeconduct.packet.filing.PersonName;
import org.safeconduct.packet.filing.Proceeding;
import org.safeconduct.packet.filing.Representative;
import org.safeconduct.packet.filing.Respondent;
import org.safeconduct.packet.filing.Service;
import org.safeconduct.packet.filing.Signature;

/// Filings as records, for tests that need no folder.
final class Filings {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private Filings() {}

    /// Evidence without exhibits.
    static Filing plain() {
        var signature = new Signature("Nora Whitfield", DAY, true);
        return new Filing(
                Path.of("samples"),
                FilingKind.EVIDENCE,
                "Respondent's Supporting Evidence",
                DAY,
                new Court("Eloy", "Arizona", List.of()),
                Proceeding.REMOVAL,
                List.of(new Respondent(new PersonName("Andrei", null, "Sokolov", null), ANumber.of("A 241-555-013"))),
                null,
                null,
                new Custody(Custody.State.RELEASED, null, null),
                new Representative(
                        "Nora Whitfield", "Attorney for Respondent", null, List.of(), "", "", null, null, true),
                List.of(),
                new Service(Service.Means.ECAS, "Principal Legal Advisor", List.of(), signature),
                null,
                List.of(),
                List.of(),
                25_000_000);
    }
}

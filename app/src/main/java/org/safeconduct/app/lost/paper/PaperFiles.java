package org.safeconduct.app.lost.paper;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.item.ReceivedHow;
import org.safeconduct.app.filing.Intake;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.packet.filing.DocumentKind;
import org.springframework.stereotype.Component;

/// The way of papers into a filing.
@Component
public class PaperFiles {
    private final Papers papers;
    private final Items items;
    private final Intake intake;
    private final Colleagues colleagues;
    private final Clock clock;

    PaperFiles(Papers papers, Items items, Intake intake, Colleagues colleagues, Clock clock) {
        this.papers = papers;
        this.items = items;
        this.intake = intake;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// Takes the PDF of a paper into the evidence of its case and lays it out as a document of filings.
    ///
    /// @return the document
    public UUID enter(UUID caseId, Paper paper) {
        papers.ask(caseId, paper, Route.OWN_CASE);
        var made = LocalDate.ofInstant(paper.made(), clock.getZone());
        var came = new Provenance(null, "", ReceivedHow.MADE_HERE, made, "");
        var arrival = Arrival.original(
                paper.fileName() + ".pdf", Particulars.unknown("en", came).titled(paper.title()));
        var pdf = new ByteArrayInputStream(papers.file(paper, Paper.Format.PDF));
        return intake.enclose(items.receive(caseId, arrival, pdf), description(paper, made))
                .id();
    }

    private static Description description(Paper paper, LocalDate made) {
        var sent = paper.sentOn();
        return new Description(
                paper.title(),
                paper.kind() == Paper.Kind.LETTER ? DocumentKind.CORRESPONDENCE : DocumentKind.OTHER,
                (sent == null ? made : sent).toString(),
                null,
                null,
                "en",
                false,
                null,
                false,
                null,
                false,
                null,
                null,
                null);
    }

    /// What whoever made a paper is called; nothing where nobody is known.
    String maker(Paper paper) {
        var by = paper.by();
        return by == null ? "" : colleagues.names(List.of(by)).getOrDefault(by, "");
    }
}

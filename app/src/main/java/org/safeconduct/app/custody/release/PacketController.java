package org.safeconduct.app.custody.release;

import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.filing.draft.Drafts;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/// What a request on a way out is made of, what of it the evidence has, and laying it on the desk of filings.
@Controller
@RequestMapping("/cases/{caseId}/custody/release/{way}/packet")
class PacketController {
    private final Cases cases;
    private final Items items;
    private final ReleaseLaw law;
    private final Drafts drafts;

    PacketController(Cases cases, Items items, ReleaseLaw law, Drafts drafts) {
        this.cases = cases;
        this.items = items;
        this.law = law;
        this.drafts = drafts;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable String way) {
        return page(caseId, way(way));
    }

    @PostMapping
    @Admits(Duty.PREPARE_FILING)
    Page begin(@PathVariable UUID caseId, @PathVariable String way) {
        var filled = filled(caseId, way(way));
        if (filled.isEmpty()) {
            return page(caseId, way(way)).with("refused", true).as(HttpStatus.CONFLICT);
        }
        return Page.to("/cases/" + caseId + "/filings/" + drafts.begin(caseId, filled.draft()));
    }

    private Page page(UUID caseId, Way way) {
        return Page.of("custody/packet")
                .with("file", cases.caseFile(caseId))
                .with("way", way)
                .with("filled", filled(caseId, way));
    }

    private Filled filled(UUID caseId, Way way) {
        var packet = way.packet();
        if (packet == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Filled.of(packet, items.list(caseId).reversed());
    }

    private Way way(String id) {
        return law.way(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

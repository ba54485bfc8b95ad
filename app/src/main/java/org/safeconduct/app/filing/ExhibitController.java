package org.safeconduct.app.filing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.plan.Exhibits;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The tabs of a filing and the documents behind them: added, named, moved, taken out.
@Controller
class ExhibitController {
    private static final String PAGES = "[1-9][0-9]{0,5}(-[1-9][0-9]{0,5})?(,[1-9][0-9]{0,5}(-[1-9][0-9]{0,5})?)*";

    private final Exhibits exhibits;

    ExhibitController(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/exhibits")
    @Admits(Duty.PREPARE_FILING)
    Page add(@PathVariable UUID caseId, @PathVariable UUID filingId, @RequestParam String title) {
        if (!title.isBlank()) {
            exhibits.add(caseId, filingId, named(title));
        }
        return back(caseId, filingId);
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/exhibits/{exhibitId}")
    @Admits(Duty.PREPARE_FILING)
    Page rename(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @PathVariable UUID exhibitId,
            @RequestParam String title) {
        if (!title.isBlank()) {
            exhibits.rename(caseId, filingId, exhibitId, named(title));
        }
        return back(caseId, filingId);
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/exhibits/{exhibitId}/place")
    @Admits(Duty.PREPARE_FILING)
    Page move(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @PathVariable UUID exhibitId,
            @RequestParam int place) {
        exhibits.move(caseId, filingId, exhibitId, place);
        return back(caseId, filingId);
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/exhibits/{exhibitId}/removal")
    @Admits(Duty.PREPARE_FILING)
    Page remove(@PathVariable UUID caseId, @PathVariable UUID filingId, @PathVariable UUID exhibitId) {
        exhibits.remove(caseId, filingId, exhibitId);
        return back(caseId, filingId);
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/exhibits/{exhibitId}/enclosures")
    @Admits(Duty.PREPARE_FILING)
    Page enclose(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @PathVariable UUID exhibitId,
            @RequestParam(defaultValue = "") List<UUID> documents) {
        exhibits.enclose(caseId, filingId, exhibitId, documents, null);
        return back(caseId, filingId);
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/enclosures/{enclosureId}/place")
    @Admits(Duty.PREPARE_FILING)
    Page place(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @PathVariable UUID enclosureId,
            @RequestParam UUID exhibit,
            @RequestParam int place) {
        exhibits.place(caseId, filingId, enclosureId, exhibit, place);
        return back(caseId, filingId);
    }

    /// Chooses what of a document is filed.
    ///
    /// @param pages such as `1-3,7`; anything else means all
    @PostMapping("/cases/{caseId}/filings/{filingId}/enclosures/{enclosureId}/pages")
    @Admits(Duty.PREPARE_FILING)
    Page choosePages(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @PathVariable UUID enclosureId,
            @RequestParam(defaultValue = "") String pages) {
        exhibits.changePages(caseId, filingId, enclosureId, chosen(pages));
        return back(caseId, filingId);
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/enclosures/{enclosureId}/removal")
    @Admits(Duty.PREPARE_FILING)
    Page takeOut(@PathVariable UUID caseId, @PathVariable UUID filingId, @PathVariable UUID enclosureId) {
        exhibits.takeOut(caseId, filingId, enclosureId);
        return back(caseId, filingId);
    }

    private static @Nullable String chosen(String pages) {
        var plain = pages.replaceAll("\\s", "").replace('–', '-');
        return plain.matches(PAGES) ? plain : null;
    }

    private static String named(String title) {
        var plain = title.strip();
        return plain.substring(0, Math.min(plain.length(), 500));
    }

    private static Page back(UUID caseId, UUID filing) {
        return Page.to(Desk.address(caseId, filing));
    }
}

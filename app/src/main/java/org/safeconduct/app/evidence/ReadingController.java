package org.safeconduct.app.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.passage.Passages;
import org.safeconduct.app.evidence.reading.Doubt;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/// Readings asked for again and stopped; what could not be read; and the lasting addresses of passages.
@Controller
class ReadingController {
    private final Cases cases;
    private final Items items;
    private final ItemDesk desk;
    private final Readings readings;
    private final Passages passages;

    ReadingController(Cases cases, Items items, ItemDesk desk, Readings readings, Passages passages) {
        this.cases = cases;
        this.items = items;
        this.desk = desk;
        this.readings = readings;
        this.passages = passages;
    }

    /// The page, or how far the case is read by now.
    @GetMapping("/cases/{caseId}/evidence/unread")
    @Admits(Duty.SEE_CASE)
    Page unread(@PathVariable UUID caseId) {
        var doubts = readings.doubts(caseId).stream().collect(groupingBy(Doubt::item));
        var wanting = readings.list(caseId).stream()
                .filter(reading -> reading.isLost() || reading.doubtful() > 0)
                .flatMap(reading -> items.find(caseId, reading.itemId()).stream()
                        .map(item -> new Unread(item, reading, doubts.getOrDefault(item.id(), List.of()))))
                .toList();
        return Page.of("evidence/unread")
                .part("evidence/_ahead")
                .with("file", cases.caseFile(caseId))
                .with("unread", wanting)
                .with("advance", readings.advance(caseId))
                .with("all", items.list(caseId).size())
                .with("first", false);
    }

    /// What the file says of itself, with warnings where the team was told otherwise. A look, and in the ledger.
    @GetMapping("/cases/{caseId}/evidence/{itemId}/facts")
    @Admits(Duty.SEE_CASE)
    Page facts(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        var reading = desk.reading(caseId, itemId)
                .filter(found -> found.text() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.of("evidence/facts")
                .with("file", cases.caseFile(caseId))
                .with("item", desk.item(caseId, itemId))
                .with("transcript", desk.transcript(reading));
    }

    @PostMapping("/cases/{caseId}/evidence/{itemId}/reading")
    @Admits(Duty.EDIT_CASE)
    Page again(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        readings.ask(caseId, itemId);
        return Page.to("/cases/" + caseId + "/evidence/" + itemId);
    }

    @PostMapping("/cases/{caseId}/evidence/{itemId}/reading/cancellation")
    @Admits(Duty.EDIT_CASE)
    Page cancel(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        readings.stop(caseId, itemId);
        return Page.to("/cases/" + caseId + "/evidence/" + itemId);
    }

    /// Where a citation leads, for ever.
    @GetMapping("/cases/{caseId}/passages/{passageId}")
    @Admits(Duty.SEE_CASE)
    Page passage(@PathVariable UUID caseId, @PathVariable UUID passageId) {
        var passage =
                passages.find(caseId, passageId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Page.to(PageController.address(caseId, passage.itemId(), passage.page()) + "?passage=" + passage.id()
                + "#line-" + passage.from());
    }
}

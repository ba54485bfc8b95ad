package org.safeconduct.app.filing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.filing.document.Description;
import org.safeconduct.app.filing.document.Document;
import org.safeconduct.app.filing.document.Documents;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Items of the evidence that become documents of filings. The file is the same one and is not copied.
@Controller
class EvidenceChoiceController {
    private final Cases cases;
    private final Items items;
    private final Documents documents;
    private final Intake intake;

    EvidenceChoiceController(Cases cases, Items items, Documents documents, Intake intake) {
        this.cases = cases;
        this.items = items;
        this.documents = documents;
        this.intake = intake;
    }

    @GetMapping("/cases/{caseId}/documents/from-evidence")
    @Admits(Duty.EDIT_CASE)
    Page choose(@PathVariable UUID caseId) {
        return Page.of("filing/choose").with("file", cases.caseFile(caseId)).with("items", free(caseId));
    }

    @PostMapping("/cases/{caseId}/documents/from-evidence")
    @Admits(Duty.EDIT_CASE)
    Page enclose(@PathVariable UUID caseId, @RequestParam(required = false, defaultValue = "") List<UUID> chosen) {
        free(caseId).reversed().stream()
                .filter(item -> chosen.contains(item.id()))
                .forEach(item -> intake.enclose(item, Description.of(item)));
        return Page.to("/cases/" + caseId + "/documents");
    }

    /// Those that are no document yet.
    private List<Item> free(UUID caseId) {
        var taken = documents.list(caseId).stream().map(Document::item).collect(Collectors.toSet());
        return items.list(caseId).stream()
                .filter(item -> !taken.contains(item.id()))
                .toList();
    }
}

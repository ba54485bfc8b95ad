package org.safeconduct.app.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.evidence.custody.Custody;
import org.safeconduct.app.evidence.custody.CustodyLine;
import org.safeconduct.app.evidence.custody.Handover;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Who had an item in hand, and evidence that leaves the house with the proof of that.
@Controller
class CustodyController {
    private final Cases cases;
    private final Items items;
    private final Custody custody;
    private final Handover handover;
    private final Colleagues colleagues;

    CustodyController(Cases cases, Items items, Custody custody, Handover handover, Colleagues colleagues) {
        this.cases = cases;
        this.items = items;
        this.custody = custody;
        this.handover = handover;
        this.colleagues = colleagues;
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}/custody")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        var item = items.find(caseId, itemId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var lines = custody.lines(caseId, files(item));
        return Page.of("evidence/custody")
                .with("file", cases.caseFile(caseId))
                .with("item", item)
                .with("lines", lines)
                .with(
                        "names",
                        colleagues.names(lines.stream()
                                .map(CustodyLine::actor)
                                .flatMap(Optional::stream)
                                .distinct()
                                .toList()))
                .with("checkpoint", custody.checkpoint())
                .with("anchor", custody.anchor().orElse(null))
                .with("key", custody.key());
    }

    /// The item's own file and what was made of it, since whoever looks at the one looks at the other.
    private List<Kept> files(Item item) {
        var files = new ArrayList<Kept>();
        files.add(item.file());
        files.addAll(items.renditions(item));
        return files;
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}/custody/{entry}")
    @Admits(Duty.SEE_CASE)
    ResponseEntity<byte[]> proof(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable long entry) {
        var proof = custody.proof(caseId, entry).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"entry-" + entry + ".tlog-proof\"")
                .body(proof);
    }

    @GetMapping("/cases/{caseId}/evidence/export")
    @Admits(Duty.EDIT_CASE)
    Page choose(@PathVariable UUID caseId) {
        return export(caseId, null);
    }

    @PostMapping("/cases/{caseId}/evidence/export")
    @Admits(Duty.EDIT_CASE)
    @Nullable
    Page export(
            @PathVariable UUID caseId,
            @RequestParam(required = false, defaultValue = "") List<UUID> chosen,
            @RequestParam(required = false) @Nullable Route route,
            HttpServletResponse response)
            throws IOException {
        var files = items.list(caseId).reversed().stream()
                .filter(item -> chosen.contains(item.id()))
                .map(Item::file)
                .toList();
        if (route == null) {
            return export(caseId, "evidence.export.noRoute").as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (files.isEmpty()) {
            return export(caseId, "evidence.export.none").as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try (var bag = handover.pack(caseId, Parcel.of(route, chosen), files)) {
            items.noteExport(caseId, chosen);
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + bag.name() + ".zip\"");
            bag.writeTo(response.getOutputStream());
        }
        return null;
    }

    private Page export(UUID caseId, @Nullable String problem) {
        return Page.of("evidence/export")
                .with("file", cases.caseFile(caseId))
                .with("items", items.list(caseId))
                .with("problem", problem)
                .with("routes", Route.values())
                .with("key", custody.key());
    }
}

package org.safeconduct.app.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.archive.Handout;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One item: what is said of it, and its file.
@Controller
class ItemController {
    private final Cases cases;
    private final People people;
    private final Items items;
    private final Handout handout;

    ItemController(Cases cases, People people, Items items, Handout handout) {
        this.cases = cases;
        this.people = people;
        this.items = items;
        this.handout = handout;
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        var item = item(caseId, itemId);
        return Page.of("evidence/show")
                .with("file", cases.caseFile(caseId))
                .with("item", item)
                .with("people", people.list(caseId))
                .with("twins", items.twins(item))
                .with("derived", items.derived(item))
                .with("source", item.source() == null ? null : item(caseId, item.source()));
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        var item = item(caseId, itemId);
        return edit(item, ItemForm.of(item));
    }

    @PostMapping("/cases/{caseId}/evidence/{itemId}")
    @Admits(Duty.EDIT_CASE)
    Page describe(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam Map<String, String> sent) {
        var item = item(caseId, itemId);
        var form = ItemForm.sent(sent);
        var said = ItemForm.particulars(form, people.list(caseId));
        if (!form.isGood()) {
            return edit(item, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (items.describe(caseId, itemId, said, form.version())) {
            return Page.to("/cases/" + caseId + "/evidence/" + itemId);
        }
        var stored = ItemForm.of(item(caseId, itemId));
        return edit(item, form.with(Form.VERSION, stored.version()))
                .with("both", BothVersions.of(stored, form, ItemForm.FIELDS))
                .as(HttpStatus.CONFLICT);
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}/file")
    @Admits(Duty.SEE_CASE)
    void file(@PathVariable UUID caseId, @PathVariable UUID itemId, HttpServletResponse response) throws IOException {
        var item = item(caseId, itemId);
        handout.send(caseId, item.file().id(), item.name(), response);
    }

    private Page edit(Item item, Form form) {
        return Page.of("evidence/edit")
                .with("file", cases.caseFile(item.caseId()))
                .with("item", item)
                .with("people", people.list(item.caseId()))
                .with("form", form);
    }

    private Item item(UUID caseId, UUID itemId) {
        return items.find(caseId, itemId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

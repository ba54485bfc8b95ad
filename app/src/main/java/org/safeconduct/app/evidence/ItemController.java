package org.safeconduct.app.evidence;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.passage.Passages;
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

/// One item: what is said of it, and its file.
@Controller
class ItemController {
    private final Cases cases;
    private final People people;
    private final Items items;
    private final ItemDesk desk;
    private final Passages passages;

    ItemController(Cases cases, People people, Items items, ItemDesk desk, Passages passages) {
        this.cases = cases;
        this.people = people;
        this.items = items;
        this.desk = desk;
        this.passages = passages;
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        var item = desk.item(caseId, itemId);
        return Page.of("evidence/show")
                .part("evidence/_reading")
                .with("file", cases.caseFile(caseId))
                .with("item", item)
                .with("people", people.list(caseId))
                .with("twins", items.twins(item))
                .with("resemblances", desk.resemblances(item))
                .with("derived", items.derived(item))
                .with("source", item.source() == null ? null : desk.item(caseId, item.source()))
                .with("reading", desk.askedReading(item).orElseThrow())
                .with("passages", passages.list(caseId, itemId));
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        var item = desk.item(caseId, itemId);
        return edit(item, ItemForm.of(item));
    }

    @PostMapping("/cases/{caseId}/evidence/{itemId}")
    @Admits(Duty.EDIT_CASE)
    Page describe(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam Map<String, String> sent) {
        var item = desk.item(caseId, itemId);
        var form = ItemForm.sent(sent);
        var said = ItemForm.particulars(form, people.list(caseId));
        if (!form.isGood()) {
            return edit(item, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (items.describe(caseId, itemId, said, form.version())) {
            return Page.to("/cases/" + caseId + "/evidence/" + itemId);
        }
        var stored = ItemForm.of(desk.item(caseId, itemId));
        return edit(item, form.with(Form.VERSION, stored.version()))
                .with("both", BothVersions.of(stored, form, ItemForm.FIELDS))
                .as(HttpStatus.CONFLICT);
    }

    private Page edit(Item item, Form form) {
        return Page.of("evidence/edit")
                .with("file", cases.caseFile(item.caseId()))
                .with("item", item)
                .with("people", people.list(item.caseId()))
                .with("form", form);
    }
}

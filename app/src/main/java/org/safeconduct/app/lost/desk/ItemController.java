package org.safeconduct.app.lost.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.lost.Item;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of a case, and each item in it.
@Controller("lostItemController")
@RequestMapping("/cases/{caseId}/lost")
class ItemController {
    private final Items items;
    private final ItemDesk desk;
    private final Cases cases;
    private final Clock clock;

    ItemController(Items items, ItemDesk desk, Cases cases, Clock clock) {
        this.items = items;
        this.desk = desk;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId) {
        return Page.of("lost/index")
                .with("file", cases.caseFile(caseId))
                .with("lines", desk.lines(caseId))
                .with("today", LocalDate.now(clock));
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return sheet(caseId, ItemForm.blank());
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = ItemForm.sent(sent);
        var thing = ItemForm.thing(form);
        var taking = ItemForm.taking(form);
        if (!form.isGood()) {
            return sheet(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Page.to(ItemDesk.address(caseId, items.add(caseId, thing, taking, LocalDate.now(clock))));
    }

    private Page sheet(UUID caseId, Form form) {
        return Page.of("lost/new").with("file", cases.caseFile(caseId)).with("form", form);
    }

    @GetMapping("/{itemId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        return desk.show(caseId, itemId, ItemDesk.noAnswers());
    }

    @GetMapping("/{itemId}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        var item = items.item(caseId, itemId);
        return sheet(caseId, item, ItemForm.of(item));
    }

    @PostMapping("/{itemId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam Map<String, String> sent) {
        var item = items.item(caseId, itemId);
        var form = ItemForm.sent(sent);
        var thing = ItemForm.thing(form);
        var taking = ItemForm.taking(form);
        if (!form.isGood()) {
            return sheet(caseId, item, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (items.change(caseId, itemId, thing, taking, form.version())) {
            return Page.to(ItemDesk.address(caseId, itemId));
        }
        return sheet(caseId, item, form)
                .with("both", ItemForm.bothVersions(item, form))
                .as(HttpStatus.CONFLICT);
    }

    private Page sheet(UUID caseId, Item item, Form form) {
        return Page.of("lost/edit")
                .with("file", cases.caseFile(caseId))
                .with("item", item)
                .with("form", form);
    }

    @PostMapping("/{itemId}/states")
    @Admits(Duty.EDIT_CASE)
    Page reach(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam Map<String, String> sent) {
        var form = ItemForm.sent(sent);
        var reached = ItemForm.state(form);
        if (!form.isGood()) {
            return desk.show(caseId, itemId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        items.reach(caseId, items.item(caseId, itemId).id(), reached);
        return Page.to(ItemDesk.address(caseId, itemId));
    }
}

package org.safeconduct.app.lost.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.lost.Contents;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What was on an item, and the hands it went through.
@Controller
@RequestMapping("/cases/{caseId}/lost/{itemId}")
class PartController {
    private final Contents contents;
    private final Items items;
    private final ItemDesk desk;

    PartController(Contents contents, Items items, ItemDesk desk) {
        this.contents = contents;
        this.items = items;
        this.desk = desk;
    }

    @PostMapping("/contents")
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam Map<String, String> sent) {
        var form = ItemForm.sent(sent);
        var content = ItemForm.content(form);
        if (!form.isGood()) {
            return desk.show(caseId, itemId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        contents.add(caseId, items.item(caseId, itemId).id(), content);
        return Page.to(ItemDesk.address(caseId, itemId));
    }

    @PostMapping("/handovers")
    @Admits(Duty.EDIT_CASE)
    Page hand(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam Map<String, String> sent) {
        var form = ItemForm.sent(sent);
        var handover = ItemForm.handover(form);
        if (!form.isGood()) {
            return desk.show(caseId, itemId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        contents.addHandover(caseId, items.item(caseId, itemId).id(), handover);
        return Page.to(ItemDesk.address(caseId, itemId));
    }

    @PostMapping("/parts/{partId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable UUID partId) {
        contents.withdraw(caseId, itemId, partId);
        return Page.to(ItemDesk.address(caseId, itemId));
    }
}

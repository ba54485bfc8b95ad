package org.safeconduct.app.lost.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.request.Request;
import org.safeconduct.app.lost.request.Requests;
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
import org.springframework.web.server.ResponseStatusException;

/// What was asked about an item, and what came back.
@Controller
@RequestMapping("/cases/{caseId}/lost/{itemId}/requests")
class RequestController {
    private final Requests requests;
    private final Items items;
    private final ItemDesk desk;
    private final Clock clock;

    RequestController(Requests requests, Items items, ItemDesk desk, Clock clock) {
        this.requests = requests;
        this.items = items;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        return sheet(caseId, itemId, RequestForm.blank(today()));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam Map<String, String> sent) {
        var form = RequestForm.sent(sent);
        var asked = RequestForm.asked(form, today());
        if (!form.isGood()) {
            return sheet(caseId, itemId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        requests.add(caseId, items.item(caseId, itemId).id(), asked);
        return Page.to(ItemDesk.address(caseId, itemId));
    }

    private Page sheet(UUID caseId, UUID itemId, Form form) {
        return desk.page("lost/request", caseId, itemId).with("form", form);
    }

    @GetMapping("/{requestId}/answer")
    @Admits(Duty.EDIT_CASE)
    Page blankAnswer(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable UUID requestId) {
        var request = request(caseId, itemId, requestId);
        var form = RequestForm.blank(today()).with("answerer", request.asked().addressee());
        return answerSheet(caseId, itemId, request, form);
    }

    @PostMapping("/{requestId}/answers")
    @Admits(Duty.EDIT_CASE)
    Page answer(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable UUID requestId,
            @RequestParam Map<String, String> sent) {
        var request = request(caseId, itemId, requestId);
        var form = RequestForm.sent(sent);
        var given = RequestForm.given(form, today());
        if (given.day().isBefore(request.asked().day())) {
            form.refuse("day", "lost.form.early");
        }
        if (!form.isGood()) {
            return answerSheet(caseId, itemId, request, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        requests.answer(caseId, requestId, given);
        return Page.to(ItemDesk.address(caseId, itemId));
    }

    private Page answerSheet(UUID caseId, UUID itemId, Request request, Form form) {
        return desk.page("lost/answer", caseId, itemId).with("request", request).with("form", form);
    }

    /// Takes back a request or one of its answers.
    @PostMapping("/{entryId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable UUID entryId) {
        requests.withdraw(caseId, entryId);
        return Page.to(ItemDesk.address(caseId, itemId));
    }

    private Request request(UUID caseId, UUID itemId, UUID requestId) {
        return requests.list(caseId, itemId).stream()
                .filter(request -> request.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

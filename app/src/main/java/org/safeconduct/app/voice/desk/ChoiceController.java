package org.safeconduct.app.voice.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.voice.choice.Agreed;
import org.safeconduct.app.voice.choice.Choices;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The client's choice of a route, and the second person's agreement to it.
@Controller
@RequestMapping("/cases/{caseId}/voice/{accountId}/choices")
class ChoiceController {
    private final HeldDesk desk;
    private final Choices choices;

    ChoiceController(HeldDesk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID accountId, @RequestParam String route) {
        var account = desk.account(caseId, accountId);
        return desk.choice(account, ChoiceForm.blank(HeldController.route(route), account, desk.today()));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID accountId, @RequestParam Map<String, String> sent) {
        var account = desk.account(caseId, accountId);
        var form = ChoiceForm.sent(sent);
        var route = HeldController.route(form.written("route"));
        var answer = ChoiceForm.answer(form);
        var talk = ChoiceForm.talk(form, desk.law().guidance(route), desk.today());
        if (!form.isGood()) {
            return desk.choice(account, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        choices.add(caseId, accountId, route, answer, talk);
        return Page.to(HeldController.address(caseId, accountId) + "#" + route.word());
    }

    @PostMapping("/{choiceId}/agreement")
    @Admits(Duty.LEAD_CASE)
    Page agree(@PathVariable UUID caseId, @PathVariable UUID accountId, @PathVariable UUID choiceId) {
        var account = desk.account(caseId, accountId);
        var agreed = choices.agree(caseId, account.id(), choiceId);
        return agreed == Agreed.DONE
                ? Page.to(HeldController.address(caseId, accountId))
                : desk.show(caseId, accountId)
                        .with("problem", "voice.agreed." + agreed)
                        .as(HttpStatus.CONFLICT);
    }
}

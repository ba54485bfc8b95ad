package org.safeconduct.app.story.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.account.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All accounts of a case, one of them, and the sheets on which they are written down.
@Controller
@RequestMapping("/cases/{caseId}/story")
class AccountController {
    private final AccountDesk desk;
    private final Accounts accounts;

    AccountController(AccountDesk desk, Accounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping
    @Admits(Duty.READ_STORY)
    Page list(@PathVariable UUID caseId) {
        return desk.list(caseId);
    }

    @GetMapping("/accounts/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return desk.sheet(caseId, AccountForm.blank());
    }

    @PostMapping("/accounts")
    @Admits(Duty.EDIT_CASE)
    Page begin(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = AccountForm.sent(sent);
        var opening = AccountForm.opening(form, desk.people(caseId));
        var first = AccountForm.first(form, desk.today());
        return form.isGood()
                ? show(caseId, accounts.begin(caseId, opening, first))
                : desk.sheet(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/accounts/{accountId}")
    @Admits(Duty.READ_STORY)
    Page show(
            @PathVariable UUID caseId,
            @PathVariable UUID accountId,
            @RequestParam(name = "telling", required = false) @Nullable Integer number) {
        return desk.show(caseId, accounts.account(caseId, accountId), number);
    }

    @GetMapping("/accounts/{accountId}/tellings/new")
    @Admits(Duty.EDIT_CASE)
    Page again(@PathVariable UUID caseId, @PathVariable UUID accountId) {
        var account = accounts.account(caseId, accountId);
        return desk.sheet(caseId, account, AccountForm.again(account.last()));
    }

    @PostMapping("/accounts/{accountId}/tellings")
    @Admits(Duty.EDIT_CASE)
    Page tell(@PathVariable UUID caseId, @PathVariable UUID accountId, @RequestParam Map<String, String> sent) {
        var form = AccountForm.sent(sent);
        var said = AccountForm.next(form, desk.today());
        if (!form.isGood()) {
            return desk.sheet(caseId, accounts.account(caseId, accountId), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return accounts.tell(caseId, accountId, said, form.version())
                ? show(caseId, accountId)
                : desk.quicker(caseId, accounts.account(caseId, accountId), form);
    }

    @PostMapping("/accounts/{accountId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID accountId) {
        accounts.withdraw(caseId, accountId);
        return Page.to("/cases/" + caseId + "/story");
    }

    private static Page show(UUID caseId, UUID accountId) {
        return Page.to("/cases/" + caseId + "/story/accounts/" + accountId);
    }
}

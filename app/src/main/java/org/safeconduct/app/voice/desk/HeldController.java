package org.safeconduct.app.voice.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.voice.account.HeldAccounts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Accounts of abuse: written down, read, tied to what tells of the same, shown to further colleagues.
@Controller
@RequestMapping("/cases/{caseId}/voice")
class HeldController {
    private final HeldDesk desk;
    private final HeldAccounts accounts;

    HeldController(HeldDesk desk, HeldAccounts accounts) {
        this.desk = desk;
        this.accounts = accounts;
    }

    @GetMapping
    @Admits(Duty.READ_STORY)
    Page list(@PathVariable UUID caseId) {
        return desk.list(caseId);
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return desk.blank(caseId, HeldForm.blank(desk.today(), desk.team(caseId)));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page write(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = HeldForm.sent(sent);
        var said = HeldForm.said(form, desk.today());
        if (!form.isGood()) {
            return desk.blank(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var ties = HeldForm.ties(form, desk.candidates(caseId));
        return Page.to(address(caseId, accounts.write(caseId, said, ties, HeldForm.readers(form, desk.team(caseId)))));
    }

    @GetMapping("/{accountId}")
    @Admits(Duty.READ_STORY)
    Page show(@PathVariable UUID caseId, @PathVariable UUID accountId) {
        return desk.show(caseId, accountId);
    }

    @PostMapping("/{accountId}/ties")
    @Admits(Duty.EDIT_CASE)
    Page tie(@PathVariable UUID caseId, @PathVariable UUID accountId, @RequestParam Map<String, String> sent) {
        var account = desk.account(caseId, accountId);
        var ties = HeldForm.ties(HeldForm.sent(sent), desk.candidates(caseId));
        if (!ties.isEmpty()) {
            accounts.tie(caseId, account.id(), ties);
        }
        return Page.to(address(caseId, accountId));
    }

    @PostMapping("/{accountId}/readers")
    @Admits(Duty.LEAD_CASE)
    Page admit(@PathVariable UUID caseId, @PathVariable UUID accountId, @RequestParam UUID reader) {
        var account = desk.account(caseId, accountId);
        if (desk.team(caseId).stream().noneMatch(member -> member.id().equals(reader))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        accounts.admit(caseId, account.id(), reader);
        return Page.to(address(caseId, accountId));
    }

    static Route route(String name) {
        return Arrays.stream(Route.values())
                .filter(route -> route.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    static String address(UUID caseId, UUID account) {
        return "/cases/" + caseId + "/voice/" + account;
    }
}

package org.safeconduct.app.custody.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.proceeding.Foresight;
import org.safeconduct.app.custody.stay.Entered;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
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

/// The sheets on which a stay is written down. No stay moves a date that nobody has seen move.
@Controller
@RequestMapping("/cases/{caseId}/custody/stays")
class StayController {
    private final StayDesk desk;
    private final Stays stays;
    private final Foresight foresight;

    StayController(StayDesk desk, Stays stays, Foresight foresight) {
        this.desk = desk;
        this.stays = stays;
        this.foresight = foresight;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return desk.blank(caseId);
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var client = desk.client(caseId);
        var form = StayForm.sent(sent);
        var said = desk.read(form);
        return form.isGood()
                ? foresight.change(caseId, sent, () -> add(caseId, client, said, form))
                : refused(desk.sheet(caseId, form));
    }

    private Page add(UUID caseId, UUID client, Stay.Said said, Form form) {
        var entered =
                form.isTicked("transfer") ? stays.addTransfer(caseId, client, said) : stays.add(caseId, client, said);
        if (entered instanceof Entered.Elsewhere(var other)) {
            StayDesk.refuse(form, other);
            return refused(desk.sheet(caseId, form));
        }
        return entered instanceof Entered.Kept(var id) ? desk.next(caseId, id) : back(caseId);
    }

    @GetMapping("/{stayId}")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID stayId) {
        var stay = stays.stay(caseId, stayId);
        return desk.sheet(caseId, stay, StayForm.of(stay));
    }

    @PostMapping("/{stayId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID stayId, @RequestParam Map<String, String> sent) {
        var stay = stays.stay(caseId, stayId);
        var form = StayForm.sent(sent);
        var said = desk.read(form);
        return form.isGood()
                ? foresight.change(caseId, sent, () -> save(caseId, stay, said, form))
                : refused(desk.sheet(caseId, stay, form));
    }

    private Page save(UUID caseId, Stay stay, Stay.Said said, Form form) {
        return switch (stays.change(caseId, stay.id(), said, form.version())) {
            case Entered.Kept _ -> back(caseId);
            case Entered.Elsewhere(var other) -> {
                StayDesk.refuse(form, other);
                yield refused(desk.sheet(caseId, stay, form));
            }
            case Entered.Stale _ -> desk.quicker(caseId, stays.stay(caseId, stay.id()), form);
        };
    }

    @PostMapping("/{stayId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID stayId, @RequestParam Map<String, String> sent) {
        return foresight.change(caseId, sent, () -> {
            stays.withdraw(caseId, stayId);
            return back(caseId);
        });
    }

    private static Page refused(Page sheet) {
        return sheet.as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Page back(UUID caseId) {
        return Page.to("/cases/" + caseId + "/custody");
    }
}

package org.safeconduct.app.custody.transfer;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The checklist after a transfer. A point is settled by a person and by nothing else.
@Controller
@RequestMapping("/cases/{caseId}/custody/transfers/{stayId}")
class TransferController {
    private final TransferDesk desk;
    private final Settlements settlements;

    TransferController(TransferDesk desk, Settlements settlements) {
        this.desk = desk;
        this.settlements = settlements;
    }

    /// @param stayId the stay that began with the transfer
    static String address(UUID caseId, UUID stayId) {
        return "/cases/" + caseId + "/custody/transfers/" + stayId;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID stayId) {
        return desk.show(caseId, stayId, SettleForm.blank());
    }

    @PostMapping("/points/{point}")
    @Admits(Duty.EDIT_CASE)
    Page settle(
            @PathVariable UUID caseId,
            @PathVariable UUID stayId,
            @PathVariable String point,
            @RequestParam Map<String, String> sent) {
        var line = desk.point(caseId, stayId, point);
        var form = SettleForm.sent(sent);
        var how = SettleForm.how(form, line);
        var why = SettleForm.why(form, line, how);
        if (!form.isGood()) {
            return desk.show(caseId, stayId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        settlements.settle(caseId, stayId, point, how, why);
        return back(caseId, stayId, point);
    }

    /// Says of all points that are open still that they do not apply, for one reason.
    @PostMapping("/rest")
    @Admits(Duty.EDIT_CASE)
    Page dismissRest(@PathVariable UUID caseId, @PathVariable UUID stayId, @RequestParam Map<String, String> sent) {
        var form = SettleForm.sent(sent);
        var why = form.needed(SettleForm.REST, SettleForm.LONGEST);
        if (!form.isGood()) {
            return desk.show(caseId, stayId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.open(caseId, stayId)
                .forEach(point -> settlements.settle(caseId, stayId, point.id(), Settled.How.DISMISSED, why));
        return Page.to(address(caseId, stayId));
    }

    @PostMapping("/points/{point}/reopening")
    @Admits(Duty.EDIT_CASE)
    Page reopen(@PathVariable UUID caseId, @PathVariable UUID stayId, @PathVariable String point) {
        var settled = desk.point(caseId, stayId, point).settled();
        if (settled != null) {
            settlements.reopen(caseId, settled.id());
        }
        return back(caseId, stayId, point);
    }

    private static Page back(UUID caseId, UUID stayId, String point) {
        return Page.to(address(caseId, stayId) + "#" + point);
    }
}

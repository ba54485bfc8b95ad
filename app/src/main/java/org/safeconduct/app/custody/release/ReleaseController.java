package org.safeconduct.app.custody.release;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.proceeding.Foresight;
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

/// The release ladder, and what is asked on it. A grant that starts a clock shows first what it moves.
@Controller
@RequestMapping("/cases/{caseId}/custody/release")
class ReleaseController {
    private final ReleaseDesk desk;
    private final Requests requests;
    private final Foresight foresight;

    ReleaseController(ReleaseDesk desk, Requests requests, Foresight foresight) {
        this.desk = desk;
        this.requests = requests;
        this.foresight = foresight;
    }

    static String address(UUID caseId) {
        return "/cases/" + caseId + "/custody/release";
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        return desk.show(caseId);
    }

    @GetMapping("/{way}/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable String way) {
        return desk.sheet(caseId, desk.way(way), RequestForm.blank());
    }

    @PostMapping("/{way}")
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable String way, @RequestParam Map<String, String> sent) {
        var known = desk.way(way);
        var form = RequestForm.sent(sent);
        var told = desk.read(form);
        if (!form.isGood()) {
            return desk.sheet(caseId, known, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(caseId, sent, () -> {
            requests.add(caseId, way, told);
            return back(caseId, way);
        });
    }

    @GetMapping("/requests/{requestId}")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID requestId) {
        var request = requests.request(caseId, requestId);
        return desk.sheet(caseId, request, RequestForm.of(request));
    }

    @PostMapping("/requests/{requestId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID requestId, @RequestParam Map<String, String> sent) {
        var request = requests.request(caseId, requestId);
        var form = RequestForm.sent(sent);
        var told = desk.read(form);
        if (!form.isGood()) {
            return desk.sheet(caseId, request, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(
                caseId,
                sent,
                () -> requests.change(caseId, requestId, told, form.version())
                        ? back(caseId, request.way())
                        : desk.quicker(caseId, requestId, form));
    }

    @PostMapping("/requests/{requestId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID requestId, @RequestParam Map<String, String> sent) {
        var way = requests.request(caseId, requestId).way();
        return foresight.change(caseId, sent, () -> {
            requests.withdraw(caseId, requestId);
            return back(caseId, way);
        });
    }

    private static Page back(UUID caseId, String way) {
        return Page.to(address(caseId) + "#" + way);
    }
}

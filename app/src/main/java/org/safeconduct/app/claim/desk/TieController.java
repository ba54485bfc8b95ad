package org.safeconduct.app.claim.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.claim.tie.Ties;
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

/// What is held to elements, and what is answered to what hurts.
@Controller
@RequestMapping("/cases/{caseId}/claim")
class TieController {
    private final ClaimDesk desk;
    private final Ties ties;

    TieController(ClaimDesk desk, Ties ties) {
        this.desk = desk;
        this.ties = ties;
    }

    @GetMapping("/elements/{element}/ties/new")
    @Admits(Duty.PREPARE_FILING)
    Page blank(@PathVariable UUID caseId, @PathVariable String element, @RequestParam Map<String, String> asked) {
        var kind = TieForm.kind(TieForm.sent(asked));
        var form = TieForm.blank(kind).with("ground", asked.get("ground"));
        return desk.tie(caseId, desk.element(element), kind, form);
    }

    @PostMapping("/elements/{element}/ties")
    @Admits(Duty.PREPARE_FILING)
    Page add(@PathVariable UUID caseId, @PathVariable String element, @RequestParam Map<String, String> sent) {
        var known = desk.element(element);
        var form = TieForm.sent(sent);
        var kind = TieForm.kind(form);
        var answers = new TieForm(form, desk.catalog(caseId));
        var at = TieForm.at(known, desk.scope(caseId).grounds(), form);
        var source = answers.source(kind);
        var said = answers.said(source);
        if (!form.isGood()) {
            return desk.tie(caseId, known, kind, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        ties.add(caseId, at, source, said);
        return Page.to(ClaimDesk.address(caseId, element));
    }

    @GetMapping("/ties/{tieId}")
    @Admits(Duty.PREPARE_FILING)
    Page show(@PathVariable UUID caseId, @PathVariable UUID tieId) {
        var tie = ties.tie(caseId, tieId);
        return desk.answer(caseId, tie, form(tie));
    }

    private static Form form(Tie tie) {
        return TieForm.sent(Map.of()).with("answer", tie.answer()).with(Form.VERSION, tie.version());
    }

    @PostMapping("/ties/{tieId}")
    @Admits(Duty.PREPARE_FILING)
    Page answer(@PathVariable UUID caseId, @PathVariable UUID tieId, @RequestParam Map<String, String> sent) {
        var tie = ties.tie(caseId, tieId);
        var form = TieForm.sent(sent);
        var answer = TieForm.answer(form);
        if (!form.isGood()) {
            return desk.answer(caseId, tie, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!ties.answer(caseId, tieId, answer, form.version())) {
            form.refuse("answer", "claim.answer.quicker", tie.answer() == null ? "–" : tie.answer());
            return desk.answer(caseId, tie, form.with(Form.VERSION, tie.version()))
                    .as(HttpStatus.CONFLICT);
        }
        return Page.to(ClaimDesk.address(caseId, tie.at().element()));
    }

    @PostMapping("/ties/{tieId}/withdrawal")
    @Admits(Duty.PREPARE_FILING)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID tieId) {
        var element = ties.tie(caseId, tieId).at().element();
        ties.withdraw(caseId, tieId);
        return Page.to(ClaimDesk.address(caseId, element));
    }
}

package org.safeconduct.app.claim.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.claim.law.Relief;
import org.safeconduct.app.claim.scope.Scope;
import org.safeconduct.app.claim.scope.Scopes;
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

/// What a case asks for, and on which grounds.
@Controller
@RequestMapping("/cases/{caseId}/claim")
class ScopeController {
    private static final String LABELS = "claim.scope";

    private final ClaimDesk desk;
    private final Scopes scopes;

    ScopeController(ClaimDesk desk, Scopes scopes) {
        this.desk = desk;
        this.scopes = scopes;
    }

    @GetMapping("/scope")
    @Admits(Duty.PREPARE_FILING)
    Page show(@PathVariable UUID caseId) {
        return desk.scope(caseId, chosen(desk.scope(caseId)));
    }

    private static Form chosen(Scope scope) {
        var form = Form.blank(LABELS).with(Form.VERSION, scope.version());
        scope.reliefs().forEach(relief -> form.with(relief, "true"));
        return form;
    }

    @PostMapping("/scope")
    @Admits(Duty.PREPARE_FILING)
    Page choose(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent);
        List<String> reliefs = desk.law().reliefs().stream()
                .map(Relief::id)
                .filter(form::isTicked)
                .toList();
        if (!scopes.choose(caseId, reliefs, form.version())) {
            var now = chosen(desk.scope(caseId));
            now.refuse(desk.law().reliefs().getFirst().id(), "claim.scope.quicker");
            return desk.scope(caseId, now).as(HttpStatus.CONFLICT);
        }
        return Page.to(ClaimDesk.address(caseId));
    }

    @PostMapping("/grounds")
    @Admits(Duty.PREPARE_FILING)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = Form.of(LABELS, sent).with(Form.VERSION, desk.scope(caseId).version());
        var words = form.needed("words", 1000);
        if (!desk.law().grounds(Locale.ENGLISH).containsKey(form.written("ground"))) {
            form.refuse("ground", "platform.form.choice");
        }
        if (!form.isGood()) {
            desk.scope(caseId).reliefs().forEach(relief -> form.with(relief, "true"));
            return desk.scope(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        scopes.add(caseId, form.written("ground"), words);
        return Page.to(ClaimDesk.address(caseId) + "/scope#grounds");
    }

    @PostMapping("/grounds/{groundId}/withdrawal")
    @Admits(Duty.PREPARE_FILING)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID groundId) {
        scopes.withdraw(caseId, groundId);
        return Page.to(ClaimDesk.address(caseId) + "/scope#grounds");
    }
}

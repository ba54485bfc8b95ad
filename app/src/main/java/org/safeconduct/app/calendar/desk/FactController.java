package org.safeconduct.app.calendar.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.calendar.Fact;
import org.safeconduct.app.calendar.Facts;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.proceeding.Foresight;
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

/// Entering facts on which dates hang, changing them and taking them back.
@Controller("calendarFactController")
@RequestMapping("/cases/{caseId}/deadlines/facts")
class FactController {
    private final Facts facts;
    private final Cases cases;
    private final FactForm answers;
    private final Choices choices;
    private final Foresight foresight;

    FactController(Facts facts, Cases cases, FactForm answers, Choices choices, Foresight foresight) {
        this.facts = facts;
        this.cases = cases;
        this.answers = answers;
        this.choices = choices;
        this.foresight = foresight;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @RequestParam(defaultValue = "EVENT") Fact.Sort sort) {
        return sheet(caseId, FactForm.blank(sort));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = FactForm.sent(sent);
        var told = answers.told(form);
        if (!form.isGood()) {
            return sheet(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(caseId, sent, () -> {
            facts.add(caseId, told);
            return Page.to(DeadlineDesk.address(caseId));
        });
    }

    @GetMapping("/{factId}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID factId) {
        var fact = facts.fact(caseId, factId);
        return sheet(caseId, FactForm.of(fact)).with("fact", fact);
    }

    @PostMapping("/{factId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID factId, @RequestParam Map<String, String> sent) {
        var fact = facts.fact(caseId, factId);
        var form = FactForm.sent(sent).with("sort", fact.told().sort().name());
        var told = answers.told(form);
        if (!form.isGood()) {
            return sheet(caseId, form).with("fact", fact).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return foresight.change(
                caseId,
                sent,
                () -> facts.change(caseId, factId, told, form.version())
                        ? Page.to(DeadlineDesk.address(caseId))
                        : quicker(caseId, facts.fact(caseId, factId), form));
    }

    private Page quicker(UUID caseId, Fact stored, Form form) {
        return sheet(caseId, form)
                .with("fact", stored)
                .with("both", FactForm.bothVersions(stored, form))
                .as(HttpStatus.CONFLICT);
    }

    @PostMapping("/{factId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID factId, @RequestParam Map<String, String> sent) {
        var fact = facts.fact(caseId, factId);
        int version = FactForm.sent(sent).version();
        return foresight.change(
                caseId,
                sent,
                () -> facts.withdraw(caseId, factId, version)
                        ? Page.to(DeadlineDesk.address(caseId))
                        : quicker(caseId, fact, FactForm.of(fact)));
    }

    private Page sheet(UUID caseId, Form form) {
        return Page.of("calendar/fact")
                .with("file", cases.caseFile(caseId))
                .with("sort", FactForm.sort(form))
                .with("choices", choices)
                .with("form", form);
    }
}

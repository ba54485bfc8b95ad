package org.safeconduct.app.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The filings of a case: the list, the desk of one, its cover.
@Controller
class FilingController {
    private final Desk desk;
    private final Plans plans;
    private final People people;
    private final Clock clock;

    FilingController(Desk desk, Plans plans, People people, Clock clock) {
        this.desk = desk;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/cases/{caseId}/filings")
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId) {
        return desk.list(caseId);
    }

    @GetMapping("/cases/{caseId}/filings/new")
    @Admits(Duty.PREPARE_FILING)
    Page begin(@PathVariable UUID caseId) {
        var last = plans.list(caseId).stream()
                .findFirst()
                .flatMap(row -> plans.find(caseId, row.id()))
                .orElse(null);
        return cover(
                caseId, null, CoverForm.suggest(desk.file(caseId), last, people.list(caseId), LocalDate.now(clock)));
    }

    @PostMapping("/cases/{caseId}/filings")
    @Admits(Duty.PREPARE_FILING)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> values) {
        var form = Answers.of(values);
        if (Respondents.take(form, people.list(caseId))) {
            return cover(caseId, null, form);
        }
        var cover = CoverForm.readCover(form);
        var signing = CoverForm.readSigning(form);
        var respondents = Respondents.read(form);
        if (!form.isGood()) {
            return cover(caseId, null, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Page.to(Desk.address(caseId, plans.begin(caseId, cover, signing, respondents)));
    }

    @GetMapping("/cases/{caseId}/filings/{filingId}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return desk.show(desk.plan(caseId, filingId));
    }

    @GetMapping("/cases/{caseId}/filings/{filingId}/cover")
    @Admits(Duty.PREPARE_FILING)
    Page cover(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        var plan = desk.plan(caseId, filingId);
        return cover(caseId, plan, CoverForm.show(plan));
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/cover")
    @Admits(Duty.PREPARE_FILING)
    Page change(@PathVariable UUID caseId, @PathVariable UUID filingId, @RequestParam Map<String, String> values) {
        var form = Answers.of(values);
        var plan = desk.plan(caseId, filingId);
        if (Respondents.take(form, people.list(caseId))) {
            return cover(caseId, plan, form);
        }
        var cover = CoverForm.readCover(form);
        var signing = CoverForm.readSigning(form);
        var respondents = Respondents.read(form);
        if (!form.isGood()) {
            return cover(caseId, plan, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!plans.change(plan, cover, signing, respondents, form.version())) {
            return cover(caseId, plan, form)
                    .with("both", Answers.both(CoverForm.show(plan), form))
                    .as(HttpStatus.CONFLICT);
        }
        return Page.to(Desk.address(caseId, filingId));
    }

    private Page cover(UUID caseId, @Nullable Plan plan, Form form) {
        return Page.of("filing/cover")
                .with("file", desk.file(caseId))
                .with("plan", plan)
                .with("form", form)
                .with("rows", Respondents.rows(form))
                .with("people", people.list(caseId))
                .with("documents", desk.documents(caseId));
    }
}

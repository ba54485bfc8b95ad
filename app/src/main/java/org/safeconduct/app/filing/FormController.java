package org.safeconduct.app.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.plan.FormWanted;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
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
import org.springframework.web.multipart.MultipartFile;

/// The official forms of a filing and the facts that fill them.
@Controller
class FormController {
    private static final String FORM = "[A-Z]{1,4}-[0-9]{1,4}[A-Z]?(/[A-Z]+)?";
    private static final int MOST_FACTS = 1_000_000;

    private final Desk desk;
    private final Plans plans;

    FormController(Desk desk, Plans plans) {
        this.desk = desk;
        this.plans = plans;
    }

    @GetMapping("/cases/{caseId}/filings/{filingId}/forms")
    @Admits(Duty.PREPARE_FILING)
    Page show(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        var plan = desk.plan(caseId, filingId);
        var form = Answers.blank();
        for (int row = 0; row < plan.forms().size(); row++) {
            form.with("form-" + row, plan.forms().get(row).form())
                    .with("filled-" + row, plan.forms().get(row).filled());
        }
        return page(plan, form);
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/forms")
    @Admits(Duty.PREPARE_FILING)
    Page change(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) @Nullable MultipartFile facts) {
        var plan = desk.plan(caseId, filingId);
        var form = Answers.of(values);
        List<FormWanted> forms = new ArrayList<>();
        for (int row = 0; values.containsKey("form-" + row); row++) {
            var number = Answers.like(form, "form-" + row, FORM, "form");
            if (number != null) {
                forms.add(new FormWanted(number, Answers.id(form, "filled-" + row)));
            }
        }
        if (facts != null && facts.getSize() > MOST_FACTS) {
            form.refuse("facts", "filing.fault.facts");
        }
        if (!form.isGood()) {
            return page(plan, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.changeForms(caseId, filingId, forms, facts == null || facts.isEmpty() ? plan.facts() : text(facts));
        return Page.to(Desk.address(caseId, filingId));
    }

    private Page page(Plan plan, Form form) {
        return Page.of("filing/forms")
                .with("file", desk.file(plan.caseId()))
                .with("plan", plan)
                .with("form", form)
                .with("documents", desk.documents(plan.caseId()));
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8).replace("\u0000", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

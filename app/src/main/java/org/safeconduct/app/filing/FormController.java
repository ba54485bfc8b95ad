package org.safeconduct.app.filing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        return page(plan, FactsForm.show(plan.forms(), null));
    }

    @PostMapping("/cases/{caseId}/filings/{filingId}/forms")
    @Admits(Duty.PREPARE_FILING)
    Page change(
            @PathVariable UUID caseId,
            @PathVariable UUID filingId,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) @Nullable MultipartFile facts) {
        var plan = desk.plan(caseId, filingId);
        var text = facts == null || facts.isEmpty() ? plan.facts() : text(facts);
        var form = Answers.of(values).with("facts", text);
        var forms = FactsForm.read(form);
        if (!form.isGood()) {
            return page(plan, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        plans.changeForms(caseId, filingId, forms, text, plan.revision());
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

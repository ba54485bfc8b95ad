package org.safeconduct.app.filing.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.CoverForm;
import org.safeconduct.app.filing.Desk;
import org.safeconduct.app.filing.Examination;
import org.safeconduct.app.filing.FactsForm;
import org.safeconduct.app.filing.Respondents;
import org.safeconduct.app.filing.plan.Arrangement;
import org.safeconduct.app.filing.plan.Arrangements;
import org.safeconduct.app.filing.plan.Cover;
import org.safeconduct.app.filing.plan.FormWanted;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.PlanRow;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.plan.Respondent;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.api.Outrun;
import org.safeconduct.app.platform.api.Unfit;
import org.safeconduct.app.platform.form.Form;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Filings on the desk: begun, covered, their exhibits put in order.
@RestController
@RequestMapping("/api/cases/{caseId}/filings")
class FilingApi {
    private final Desk desk;
    private final Plans plans;
    private final Arrangements arrangements;

    FilingApi(Desk desk, Plans plans, Arrangements arrangements) {
        this.desk = desk;
        this.plans = plans;
        this.arrangements = arrangements;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    List<PlanRow> list(@PathVariable UUID caseId) {
        return plans.list(caseId);
    }

    @PostMapping
    @Admits(Duty.PREPARE_FILING)
    @ResponseStatus(HttpStatus.CREATED)
    Plan begin(@PathVariable UUID caseId, @RequestBody Beginning sent) {
        var form = CoverForm.show(sent.cover(), sent.signing(), sent.respondents());
        var read = Unfit.read(form, FilingApi::read);
        return desk.plan(caseId, plans.begin(caseId, read.cover(), read.signing(), read.respondents()));
    }

    @GetMapping("/{filingId}")
    @Admits(Duty.SEE_CASE)
    Plan show(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return desk.plan(caseId, filingId);
    }

    @PutMapping("/{filingId}")
    @Admits(Duty.PREPARE_FILING)
    Plan save(@PathVariable UUID caseId, @PathVariable UUID filingId, @RequestBody Change sent) {
        var form = CoverForm.show(sent.cover(), sent.signing(), sent.respondents());
        var read = Unfit.read(form, FilingApi::read);
        boolean saved = plans.change(
                desk.plan(caseId, filingId), read.cover(), read.signing(), read.respondents(), sent.version());
        return current(saved, caseId, filingId, sent);
    }

    /// All exhibits at once, in their order, with what stands behind each.
    @PutMapping("/{filingId}/exhibits")
    @Admits(Duty.PREPARE_FILING)
    Plan arrange(@PathVariable UUID caseId, @PathVariable UUID filingId, @RequestBody Arrangement sent) {
        desk.plan(caseId, filingId);
        return current(arrangements.arrange(caseId, filingId, sent), caseId, filingId, sent);
    }

    @PutMapping("/{filingId}/forms")
    @Admits(Duty.PREPARE_FILING)
    Plan chooseForms(@PathVariable UUID caseId, @PathVariable UUID filingId, @RequestBody Forms sent) {
        var forms = Unfit.read(FactsForm.show(sent.forms(), sent.facts()), FactsForm::read);
        desk.plan(caseId, filingId);
        boolean saved = plans.changeForms(caseId, filingId, forms, sent.facts(), sent.revision());
        return current(saved, caseId, filingId, sent);
    }

    /// What stands against the filing; `running` is there while that is being found out again.
    @GetMapping("/{filingId}/examination")
    @Admits(Duty.SEE_CASE)
    Examination examination(@PathVariable UUID caseId, @PathVariable UUID filingId) {
        return desk.examine(desk.plan(caseId, filingId));
    }

    private Plan current(boolean saved, UUID caseId, UUID filing, Object sent) {
        var stored = desk.plan(caseId, filing);
        if (!saved) {
            throw new Outrun(stored, sent);
        }
        return stored;
    }

    private static Beginning read(Form form) {
        return new Beginning(CoverForm.readCover(form), CoverForm.readSigning(form), Respondents.read(form));
    }

    /// What a new filing starts from.
    record Beginning(Cover cover, Signing signing, List<Respondent> respondents) {}

    /// What a filing is to say from now on.
    ///
    /// @param version the one that the change was made to
    record Change(Cover cover, Signing signing, List<Respondent> respondents, int version) {}

    /// The official forms of a filing, and the facts that fill them.
    ///
    /// @param facts in the format of `docs/formats/facts.md`
    /// @param revision the one that the change was made to
    record Forms(List<FormWanted> forms, @Nullable String facts, long revision) {}
}

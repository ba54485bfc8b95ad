package org.safeconduct.app.casefile.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.Opening;
import org.safeconduct.app.casefile.StageReached;
import org.safeconduct.app.casefile.Whereabouts;
import org.safeconduct.app.casefile.list.CaseFilter;
import org.safeconduct.app.casefile.list.CaseList;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.api.Outrun;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The list of cases and what each says of itself.
@RestController
@RequestMapping("/api/cases")
class CaseApi {
    private final Cases cases;
    private final CaseList list;
    private final Clock clock;

    CaseApi(Cases cases, CaseList list, Clock clock) {
        this.cases = cases;
        this.list = list;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Duty.SEE_CASES)
    Listed list(CaseFilter filter) {
        var page = list.page(filter, LocalDate.now(clock), clock.getZone());
        return new Listed(page.files(), page.next() == null ? null : "/api" + page.next());
    }

    @PostMapping
    @Admits(Duty.OPEN_CASE)
    CaseFile open(@RequestBody Opening opening) {
        return cases.caseFile(cases.open(opening));
    }

    @GetMapping("/{caseId}")
    @Admits(Duty.SEE_CASE)
    CaseFile show(@PathVariable UUID caseId) {
        return cases.caseFile(caseId);
    }

    @PutMapping("/{caseId}")
    @Admits(Duty.EDIT_CASE)
    CaseFile save(@PathVariable UUID caseId, @RequestBody Change change) {
        boolean saved = cases.change(caseId, change.name(), change.whereabouts(), change.version());
        var stored = cases.caseFile(caseId);
        if (!saved) {
            throw new Outrun(stored, change);
        }
        return stored;
    }

    @GetMapping("/{caseId}/stages")
    @Admits(Duty.SEE_CASE)
    List<StageReached> stages(@PathVariable UUID caseId) {
        return cases.listStages(caseId);
    }

    /// A page of the list.
    ///
    /// @param next where the next one is, or null when this is the last
    record Listed(List<CaseFile> cases, @Nullable String next) {}

    /// What a case is to say of itself from now on.
    ///
    /// @param version the one that the change was made to
    record Change(String name, Whereabouts whereabouts, int version) {}
}

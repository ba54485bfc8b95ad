package org.safeconduct.app.people.conflict;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Colleagues;
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

/// Whether the people of a case are known in others, and what came of asking.
@Controller
@RequestMapping("/cases/{caseId}/people/conflicts")
class ConflictController {
    private static final String LABELS = "people.conflict";

    private final Cases cases;
    private final People people;
    private final Conflicts conflicts;
    private final Colleagues colleagues;

    ConflictController(Cases cases, People people, Conflicts conflicts, Colleagues colleagues) {
        this.cases = cases;
        this.people = people;
        this.conflicts = conflicts;
        this.colleagues = colleagues;
    }

    @GetMapping
    @Admits(Duty.EDIT_CASE)
    Page show(@PathVariable UUID caseId) {
        return page(caseId, null, Form.blank(LABELS));
    }

    private Page page(UUID caseId, @Nullable UUID asked, Form form) {
        var checks = conflicts.last(caseId);
        var answered = checks.values().stream()
                .map(Check::answer)
                .filter(Objects::nonNull)
                .map(Check.Answer::by)
                .toList();
        return Page.of("people/conflicts")
                .with("file", cases.caseFile(caseId))
                .with("people", people.list(caseId))
                .with("checks", checks)
                .with("names", colleagues.names(answered))
                .with("discreet", conflicts.isDiscreet(caseId))
                .with("asked", asked)
                .with("form", form);
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page check(@PathVariable UUID caseId) {
        conflicts.checkAll(caseId, people.list(caseId));
        return back(caseId);
    }

    @PostMapping("/{personId}")
    @Admits(Duty.EDIT_CASE)
    Page answer(@PathVariable UUID caseId, @PathVariable UUID personId, @RequestParam Map<String, String> sent) {
        var person = people.person(caseId, personId);
        var form = Form.of(LABELS, sent);
        var words = form.needed("answer", 1000);
        if (!form.isGood()) {
            return page(caseId, person.id(), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var seen = conflicts
                .last(caseId, personId)
                .map(Check::id)
                .filter(id -> id.toString().equals(form.written("check")));
        if (seen.isEmpty() || !conflicts.answer(caseId, personId, seen.get(), words)) {
            form.refuse("answer", "people.conflict.quicker");
            return page(caseId, person.id(), form).as(HttpStatus.CONFLICT);
        }
        return back(caseId);
    }

    @PostMapping("/discretion")
    @Admits(Duty.LEAD_CASE)
    Page discretion(@PathVariable UUID caseId, @RequestParam(defaultValue = "false") boolean discreet) {
        conflicts.keepDiscreet(caseId, discreet);
        return back(caseId);
    }

    private static Page back(UUID caseId) {
        return Page.to("/cases/" + caseId + "/people/conflicts");
    }
}

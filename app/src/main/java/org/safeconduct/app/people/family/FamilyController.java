package org.safeconduct.app.people.family;

import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The family of the client, drawn and as a list.
@Controller
class FamilyController {
    private final Cases cases;
    private final People people;
    private final Families families;

    FamilyController(Cases cases, People people, Families families) {
        this.cases = cases;
        this.people = people;
        this.families = families;
    }

    @GetMapping("/cases/{caseId}/people/family")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId) {
        var tree = Tree.of(people.list(caseId), families.list(caseId));
        return Page.of("people/family").with("file", cases.caseFile(caseId)).with("tree", tree);
    }
}

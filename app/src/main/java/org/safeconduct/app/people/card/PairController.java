package org.safeconduct.app.people.card;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.people.alike.Aparts;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Entries that look like one person, told apart by somebody who knows.
@Controller
@RequestMapping("/cases/{caseId}/people/pairs")
class PairController {
    private final PeopleDesk desk;
    private final Aparts aparts;

    PairController(PeopleDesk desk, Aparts aparts) {
        this.desk = desk;
        this.aparts = aparts;
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page tell(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = Form.of(PeopleDesk.PAIRS, sent);
        var one = person(caseId, form.written("one"));
        var other = person(caseId, form.written("other"));
        var reason = form.needed("reason", 500);
        if (one.equals(other)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!form.isGood()) {
            return desk.index(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        aparts.tell(caseId, one, other, reason);
        return back(caseId);
    }

    /// 404 for anything but somebody of this case.
    private UUID person(UUID caseId, String id) {
        return desk.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/{id}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID id) {
        aparts.withdraw(caseId, id);
        return back(caseId);
    }

    private static Page back(UUID caseId) {
        return Page.to("/cases/" + caseId + "/people#pairs");
    }
}

package org.safeconduct.app.story.contradiction;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/// Where the tellings of a case do not agree.
@Controller
@RequestMapping("/cases/{caseId}/story/contradictions")
class ContradictionController {
    private final ContradictionDesk desk;
    private final Closings closings;

    ContradictionController(ContradictionDesk desk, Closings closings) {
        this.desk = desk;
        this.closings = closings;
    }

    @GetMapping
    @Admits(Duty.WEIGH_STORY)
    Page list(@PathVariable UUID caseId) {
        return desk.list(caseId);
    }

    @GetMapping("/{key}")
    @Admits(Duty.WEIGH_STORY)
    Page show(@PathVariable UUID caseId, @PathVariable String key) {
        return desk.show(caseId, desk.contradiction(caseId, key), blank());
    }

    @PostMapping("/{key}")
    @Admits(Duty.WEIGH_STORY)
    Page close(@PathVariable UUID caseId, @PathVariable String key, @RequestParam Map<String, String> sent) {
        var it = desk.contradiction(caseId, key);
        var form = Form.of("story.closing", sent);
        var outcome = form.choice("outcome", Closing.Outcome.class, "story.outcome");
        var note = form.needed("note", 1000);
        if (!form.isGood()) {
            return desk.show(caseId, it, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!form.written("state").equals(it.state())) {
            return desk.show(caseId, it, form).with("moved", true).as(HttpStatus.CONFLICT);
        }
        var twins = form.isTicked("twins") ? desk.twins(caseId, it) : List.<Contradiction>of();
        closings.close(caseId, it, outcome, note);
        twins.forEach(twin -> closings.close(caseId, twin, outcome, note));
        return Page.to("/cases/" + caseId + "/story/contradictions");
    }

    private static Form blank() {
        return Form.blank("story.closing");
    }
}

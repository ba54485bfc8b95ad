package org.safeconduct.app.story.interview.desk;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.interview.Interview;
import org.safeconduct.app.story.interview.Interviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An interview while it goes on. Whatever button is pressed, what was written is kept first.
@Controller
@RequestMapping("/cases/{caseId}/story/interviews")
class InterviewController {
    private final InterviewDesk desk;
    private final Interviews interviews;

    InterviewController(InterviewDesk desk, Interviews interviews) {
        this.desk = desk;
        this.interviews = interviews;
    }

    @GetMapping
    @Admits(Duty.READ_STORY)
    Page list(@PathVariable UUID caseId) {
        return desk.list(caseId);
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return desk.blank(caseId, InterviewForm.blank(desk.today()));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page begin(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = InterviewForm.sent(sent);
        var setting = InterviewForm.setting(form, desk.people(caseId), desk.today());
        return form.isGood()
                ? Page.to(address(caseId, interviews.begin(caseId, setting)))
                : desk.blank(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    @Admits(Duty.READ_STORY)
    Page show(@PathVariable UUID caseId, @PathVariable UUID id) {
        var interview = interviews.interview(caseId, id);
        return desk.show(caseId, interview, InterviewForm.of(interview));
    }

    @PostMapping("/{id}")
    @Admits(Duty.EDIT_CASE)
    Page keep(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var form = InterviewForm.sent(sent);
        var notes = InterviewForm.notes(form);
        var topics = InterviewForm.topics(form);
        var then = form.written("do");
        if (then.equals("end")) {
            check(form, notes, interviews.interview(caseId, id));
        }
        if (!form.isGood()) {
            return desk.show(caseId, interviews.interview(caseId, id), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!interviews.keep(caseId, id, notes, topics, form.version())) {
            return desk.quicker(caseId, interviews.interview(caseId, id), form);
        }
        return switch (then) {
            case "pause", "resume" -> {
                interviews.pause(caseId, id, then.equals("pause"));
                yield Page.to(address(caseId, id) + "#pauses");
            }
            case "end" -> {
                var source = form.needed("source", 300);
                interviews.end(caseId, interviews.interview(caseId, id), source);
                yield Page.to(address(caseId, id));
            }
            default -> Page.to(address(caseId, id) + "#words");
        };
    }

    private void check(Form form, Interview.Notes notes, Interview interview) {
        form.needed("source", 300);
        if (notes.own() == null && notes.english() == null) {
            form.refuse("own", "story.form.words");
        }
        if (interview.setting().day().isAfter(desk.today())) {
            form.refuse("source", "story.form.future");
        }
    }

    private static String address(UUID caseId, UUID id) {
        return "/cases/" + caseId + "/story/interviews/" + id;
    }
}

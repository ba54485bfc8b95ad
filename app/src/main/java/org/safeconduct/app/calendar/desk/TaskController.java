package org.safeconduct.app.calendar.desk;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.task.Tasks;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Teams;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Tasks of a case: begun, done, taken back.
@Controller
@RequestMapping("/cases/{caseId}/deadlines/tasks")
class TaskController {
    private final Tasks tasks;
    private final Teams teams;
    private final DeadlineDesk desk;

    TaskController(Tasks tasks, Teams teams, DeadlineDesk desk) {
        this.tasks = tasks;
        this.teams = teams;
        this.desk = desk;
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = Form.of(DeadlineDesk.TASK_LABELS, sent);
        var what = form.needed("task", 300);
        var until = form.day("until");
        var who = who(caseId, form);
        if (!form.isGood()) {
            return desk.show(caseId).with("form", form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        tasks.add(caseId, what, who, until);
        return Page.to(DeadlineDesk.address(caseId) + "#tasks");
    }

    /// Somebody of the team, or nobody yet.
    private @Nullable UUID who(UUID caseId, Form form) {
        var chosen = form.written("who");
        if (chosen.isEmpty()) {
            return null;
        }
        var member = teams.list(caseId).stream()
                .filter(each -> each.id().toString().equals(chosen))
                .findFirst();
        if (member.isEmpty()) {
            form.refuse("who", "platform.form.choice");
        }
        return member.map(each -> each.id()).orElse(null);
    }

    @PostMapping("/{taskId}/done")
    @Admits(Duty.EDIT_CASE)
    Page finish(@PathVariable UUID caseId, @PathVariable UUID taskId) {
        tasks.finish(caseId, taskId);
        return Page.to(DeadlineDesk.address(caseId) + "#tasks");
    }

    @PostMapping("/{taskId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID taskId) {
        tasks.withdraw(caseId, taskId);
        return Page.to(DeadlineDesk.address(caseId) + "#tasks");
    }
}

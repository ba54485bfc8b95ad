package org.safeconduct.app.calendar.house;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.calendar.task.Task;
import org.safeconduct.app.calendar.task.Tasks;
import org.springframework.stereotype.Component;

/// Tasks without a day.
@Component
class UndatedTasks implements LooseEndSource {
    private final Tasks tasks;

    UndatedTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<LooseEnd> list(Collection<UUID> cases) {
        return tasks.list(cases).stream()
                .filter(task -> task.isOpen() && task.until() == null)
                .map(UndatedTasks::looseEnd)
                .toList();
    }

    private static LooseEnd looseEnd(Task task) {
        return new LooseEnd(
                task.caseId(),
                "calendar.loose.task",
                task.what(),
                1,
                null,
                "/cases/" + task.caseId() + "/deadlines#tasks");
    }
}

package org.safeconduct.app.calendar.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The tasks of cases that were not taken back.
@Repository("calendarTasks")
@Transactional
public class Tasks {
    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    Tasks(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /// Sets a task.
    ///
    /// @param who null while nobody has taken it
    public void add(UUID caseId, String what, @Nullable UUID who, @Nullable LocalDate until) {
        var id = sql.sql("insert into calendar_task (case_id, what, who, until) values (?, ?, ?, ?) returning id")
                .params(caseId, what)
                .param(who)
                .param(until)
                .query(UUID.class)
                .single();
        journal.enter(TaskAct.CALENDAR_TASK_ADDED, caseId, id);
    }

    /// Whoever acts did it. What was done already stays as it was.
    public void finish(UUID caseId, UUID id) {
        set(caseId, id, "done", TaskAct.CALENDAR_TASK_DONE);
    }

    /// It need not be done. It stays on record.
    public void withdraw(UUID caseId, UUID id) {
        set(caseId, id, "withdrawn", TaskAct.CALENDAR_TASK_WITHDRAWN);
    }

    private void set(UUID caseId, UUID id, String what, TaskAct act) {
        int changed = sql.sql("""
                        update calendar_task set %s = ?
                        where case_id = ? and id = ? and done is null and withdrawn is null""".formatted(what))
                .params(Timestamp.from(clock.instant()), caseId, id)
                .update();
        if (changed == 1) {
            journal.enter(act, caseId, id);
        }
    }

    /// Open ones by their day, then those without, then what is done.
    @Transactional(readOnly = true)
    public List<Task> list(Collection<UUID> cases) {
        return sql.sql("""
                        select t.*, w.name as who_name, d.name as done_name
                        from calendar_task t left join member w on w.id = t.who left join member d on d.id = t.done_by
                        where t.case_id = any (?) and t.withdrawn is null
                        order by t.done is not null, t.until, t.id""").param(cases.toArray(UUID[]::new)).query(Tasks::read).list();
    }

    private static Task read(ResultSet row, int number) throws SQLException {
        var done = row.getObject("done", OffsetDateTime.class);
        return new Task(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("what"),
                row.getString("who_name"),
                row.getObject("until", LocalDate.class),
                done == null ? null : done.toInstant(),
                row.getString("done_name"));
    }
}

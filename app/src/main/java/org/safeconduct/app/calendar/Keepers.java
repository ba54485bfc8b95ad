package org.safeconduct.app.calendar;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who minds the dates of which case. Whoever acts speaks for themselves alone.
@Repository("calendarKeepers")
@Transactional
public class Keepers {
    private final JdbcClient sql;
    private final Journal journal;

    Keepers(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public void keep(UUID caseId) {
        int begun = sql.sql("insert into calendar_keeper (case_id) values (?) on conflict do nothing")
                .param(caseId)
                .update();
        if (begun == 1) {
            journal.enter(CalendarAct.CALENDAR_KEPT, caseId, caseId);
        }
    }

    public void leave(UUID caseId) {
        int ended = sql.sql("""
                        update calendar_keeper set ended = clock_timestamp()
                        where case_id = ? and member_id = current_member() and ended is null""").param(caseId).update();
        if (ended == 1) {
            journal.enter(CalendarAct.CALENDAR_LEFT, caseId, caseId);
        }
    }

    /// The members who mind the dates of a case, the first to do so first.
    @Transactional(readOnly = true)
    public List<UUID> list(UUID caseId) {
        return sql.sql("select member_id from calendar_keeper where case_id = ? and ended is null order by id")
                .param(caseId)
                .query(UUID.class)
                .list();
    }

    /// The cases whose dates whoever acts minds.
    @Transactional(readOnly = true)
    public Set<UUID> cases() {
        return sql.sql("select case_id from calendar_keeper where member_id = current_member() and ended is null")
                .query(UUID.class)
                .set();
    }
}

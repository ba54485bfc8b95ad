package org.safeconduct.app.calendar.recheck;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who looked up which court date.
@Repository("calendarLooks")
@Transactional
class Looks {
    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    Looks(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /// In the name of whoever acts: the court says that day.
    void enter(UUID caseId, UUID hearing, LocalDate day, String against) {
        sql.sql("insert into hearing_check (case_id, hearing_id, day, against, at) values (?, ?, ?, ?, ?)")
                .params(caseId, hearing, day, against, Timestamp.from(clock.instant()))
                .update();
        journal.enter(RecheckAct.HEARING_LOOKED_UP, caseId, hearing);
    }

    /// Of each hearing of these cases the last.
    @Transactional(readOnly = true)
    public Map<UUID, Look> latest(Collection<UUID> cases) {
        return sql
                .sql("""
                        select distinct on (c.hearing_id) c.hearing_id, c.day, c.against, c.at, m.name
                        from hearing_check c join member m on m.id = c.by
                        where c.case_id = any (?) order by c.hearing_id, c.id desc""")
                .param(cases.toArray(UUID[]::new))
                .query((row, number) -> new Look(
                        row.getObject(1, UUID.class),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5)))
                .list()
                .stream()
                .collect(Collectors.toMap(Look::hearingId, each -> each));
    }
}

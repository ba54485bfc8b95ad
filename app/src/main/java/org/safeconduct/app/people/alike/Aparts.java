package org.safeconduct.app.people.alike;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which entries of a case are two people although they look like one, as somebody has said with a reason.
@Repository
@Transactional
public class Aparts {
    private final JdbcClient sql;
    private final Journal journal;

    Aparts(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Said twice, the first reason stays.
    public void tell(UUID caseId, UUID one, UUID other, String reason) {
        int added = sql.sql("""
            insert into person_apart (case_id, one_id, other_id, reason)
            values (:case, least(:one, :other), greatest(:one, :other), :reason) on conflict do nothing\
            """)
                .param("case", caseId)
                .param("one", one)
                .param("other", other)
                .param("reason", reason)
                .update();
        if (added == 1) {
            journal.enter(ApartAct.PEOPLE_TOLD_APART, caseId, one);
        }
    }

    /// Has the two pointed out again.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
            update person_apart set withdrawn = clock_timestamp()
            where case_id = ? and id = ? and withdrawn is null\
            """).params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(ApartAct.PEOPLE_TOLD_APART_WITHDRAWN, caseId, id);
        }
    }

    /// Those that hold, in the order in which they were written down.
    @Transactional(readOnly = true)
    public List<Apart> list(UUID caseId) {
        return sql.sql("select * from person_apart where case_id = ? and withdrawn is null order by id")
                .param(caseId)
                .query((row, _) -> new Apart(
                        row.getObject("id", UUID.class),
                        row.getObject("one_id", UUID.class),
                        row.getObject("other_id", UUID.class),
                        row.getString("reason"),
                        row.getObject("by", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

package org.safeconduct.app.casefile.proceeding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The hearings of a case. The database keeps the case's next one in step.
@Repository
@Transactional
public class Hearings {
    private final JdbcClient sql;
    private final Journal journal;

    Hearings(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Adds a hearing; its id and version are given by the database.
    public UUID add(UUID caseId, Hearing hearing) {
        var id = columns(sql.sql("""
                                insert into hearing (proceeding_id, kind, day, starts, outcome, note, case_id)
                                values (?, ?, ?, ?, ?, ?, ?) returning id"""), hearing).param(caseId).query(UUID.class).single();
        journal.enter(ProceedingAct.HEARING_SET, caseId, id);
        return id;
    }

    /// Stores it over the version that it carries.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, Hearing hearing) {
        int changed = columns(sql.sql("""
                                update hearing set proceeding_id = ?, kind = ?, day = ?, starts = ?, outcome = ?,
                                    note = ?, version = version + 1
                                where case_id = ? and id = ? and version = ?"""), hearing)
                .params(caseId, hearing.id(), hearing.version())
                .update();
        if (changed == 1) {
            journal.enter(ProceedingAct.HEARING_CHANGED, caseId, hearing.id());
        }
        return changed == 1;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Hearing hearing) {
        return statement
                .params(hearing.proceedingId(), hearing.kind().name(), hearing.day())
                .param(hearing.starts())
                .param(hearing.outcome().name())
                .param(hearing.note());
    }

    @Transactional(readOnly = true)
    public Hearing hearing(UUID caseId, UUID id) {
        return sql.sql("select * from hearing where case_id = ? and id = ?")
                .params(caseId, id)
                .query(Hearing.class)
                .single();
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Hearing> list(UUID caseId) {
        return sql.sql("select * from hearing where case_id = ? order by day desc, starts desc, id desc")
                .param(caseId)
                .query(Hearing.class)
                .list();
    }

    /// Those of many cases at once.
    public Supplier<Map<UUID, List<Hearing>>> list(Inquiry inquiry, Collection<UUID> cases) {
        return ByCase.list(inquiry, "hearing", Hearing.class, cases);
    }
}

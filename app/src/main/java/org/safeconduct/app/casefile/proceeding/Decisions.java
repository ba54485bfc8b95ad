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

/// What was decided in a case.
@Repository
@Transactional
public class Decisions {
    private final JdbcClient sql;
    private final Journal journal;

    Decisions(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Adds a decision; its id and version are given by the database.
    public UUID add(UUID caseId, Decision decision) {
        var id = columns(sql.sql("""
                                insert into decision (proceeding_id, what, by, decided, outcome, served, case_id)
                                values (?, ?, ?, ?, ?, ?, ?) returning id"""), decision).param(caseId).query(UUID.class).single();
        journal.enter(ProceedingAct.DECISION_ADDED, caseId, id);
        return id;
    }

    /// Stores it over the version that it carries.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, Decision decision) {
        int changed = columns(sql.sql("""
                                update decision set proceeding_id = ?, what = ?, by = ?, decided = ?, outcome = ?,
                                    served = ?, version = version + 1
                                where case_id = ? and id = ? and version = ?"""), decision)
                .params(caseId, decision.id(), decision.version())
                .update();
        if (changed == 1) {
            journal.enter(ProceedingAct.DECISION_CHANGED, caseId, decision.id());
        }
        return changed == 1;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Decision decision) {
        return statement
                .params(decision.proceedingId(), decision.what())
                .param(decision.by())
                .params(decision.decided(), decision.outcome().name())
                .param(decision.served());
    }

    @Transactional(readOnly = true)
    public Decision decision(UUID caseId, UUID id) {
        return sql.sql("select * from decision where case_id = ? and id = ?")
                .params(caseId, id)
                .query(Decision.class)
                .single();
    }

    /// The latest first.
    @Transactional(readOnly = true)
    public List<Decision> list(UUID caseId) {
        return sql.sql("select * from decision where case_id = ? order by decided desc, id desc")
                .param(caseId)
                .query(Decision.class)
                .list();
    }

    /// Those of many cases at once.
    public Supplier<Map<UUID, List<Decision>>> list(Inquiry inquiry, Collection<UUID> cases) {
        return ByCase.list(inquiry, "decision", Decision.class, cases);
    }
}

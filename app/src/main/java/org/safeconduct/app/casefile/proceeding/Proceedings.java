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

/// The proceedings of a case.
@Repository
@Transactional
public class Proceedings {
    private final JdbcClient sql;
    private final Journal journal;

    Proceedings(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Adds a proceeding; its id and version are given by the database.
    public UUID add(UUID caseId, Proceeding proceeding) {
        var id = columns(sql.sql("""
                                insert into proceeding (kind, court, judge, number, opened, ended, case_id)
                                values (?, ?, ?, ?, ?, ?, ?) returning id"""), proceeding)
                .param(caseId)
                .query(UUID.class)
                .single();
        journal.enter(ProceedingAct.PROCEEDING_ADDED, caseId, id);
        return id;
    }

    /// Stores it over the version that it carries.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, Proceeding proceeding) {
        int changed = columns(sql.sql("""
                                update proceeding set kind = ?, court = ?, judge = ?, number = ?, opened = ?, ended = ?,
                                    version = version + 1
                                where case_id = ? and id = ? and version = ?"""), proceeding)
                .params(caseId, proceeding.id(), proceeding.version())
                .update();
        if (changed == 1) {
            journal.enter(ProceedingAct.PROCEEDING_CHANGED, caseId, proceeding.id());
        }
        return changed == 1;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Proceeding proceeding) {
        return statement
                .param(proceeding.kind().name())
                .param(proceeding.court())
                .param(proceeding.judge())
                .param(proceeding.number())
                .param(proceeding.opened())
                .param(proceeding.ended());
    }

    @Transactional(readOnly = true)
    public Proceeding proceeding(UUID caseId, UUID id) {
        return sql.sql("select * from proceeding where case_id = ? and id = ?")
                .params(caseId, id)
                .query(Proceeding.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Proceeding> list(UUID caseId) {
        return sql.sql("select * from proceeding where case_id = ? order by ended is not null, opened, id")
                .param(caseId)
                .query(Proceeding.class)
                .list();
    }

    /// Those of many cases at once.
    public Supplier<Map<UUID, List<Proceeding>>> list(Inquiry inquiry, Collection<UUID> cases) {
        return ByCase.list(inquiry, "proceeding", Proceeding.class, cases);
    }
}

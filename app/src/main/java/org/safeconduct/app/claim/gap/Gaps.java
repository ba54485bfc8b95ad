package org.safeconduct.app.claim.gap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.claim.ClaimAct;
import org.safeconduct.app.claim.tie.Tie;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The gaps of cases.
@Repository("claimGaps")
@Transactional
public class Gaps {
    private final JdbcClient sql;
    private final Journal journal;

    Gaps(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, Tie.At at, Gap.Told told) {
        var id = sql.sql("""
                        insert into claim_gap (case_id, element, ground_id, missing, sought, reason)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, at.element())
                .param(at.ground())
                .param(told.missing())
                .param(told.sought())
                .param(told.reason())
                .query(UUID.class)
                .single();
        journal.enter(ClaimAct.CLAIM_GAP_ADDED, caseId, id);
        return id;
    }

    /// Writes over the version that somebody saw. What stood there stays in the database.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Gap.Told told, int version) {
        int changed = sql.sql("""
                        update claim_gap set missing = ?, sought = ?, reason = ?, version = version + 1
                        where case_id = ? and id = ? and version = ? and withdrawn is null""")
                .param(told.missing())
                .param(told.sought())
                .param(told.reason())
                .params(caseId, id, version)
                .update();
        if (changed == 1) {
            journal.enter(ClaimAct.CLAIM_GAP_CHANGED, caseId, id);
        }
        return changed == 1;
    }

    /// It was found, or is no longer needed. It stays on record.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update claim_gap set withdrawn = clock_timestamp()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(ClaimAct.CLAIM_GAP_WITHDRAWN, caseId, id);
        }
    }

    @Transactional(readOnly = true)
    public Gap gap(UUID caseId, UUID id) {
        return sql.sql("select * from claim_gap where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query(Gaps::read)
                .single();
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    public List<Gap> list(UUID caseId) {
        return sql.sql("select * from claim_gap where case_id = ? and withdrawn is null order by id")
                .param(caseId)
                .query(Gaps::read)
                .list();
    }

    private static Gap read(ResultSet row, int number) throws SQLException {
        return new Gap(
                row.getObject("id", UUID.class),
                new Tie.At(row.getString("element"), row.getObject("ground_id", UUID.class)),
                new Gap.Told(row.getString("missing"), row.getString("sought"), row.getString("reason")),
                row.getInt("version"));
    }
}

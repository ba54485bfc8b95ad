package org.safeconduct.app.custody.companion;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What two tied cases hold in common. It is stored once, and the database shows it to both teams.
@Repository
@Transactional
public class JointFacts {
    private final JdbcClient sql;
    private final Journal journal;

    JointFacts(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// One sentence that is true of both clients.
    ///
    /// @param source where both teams find it
    public record JointFact(UUID id, String words, String source, Instant at) {}

    /// Only for whoever is on both teams; it stands in the journal of both cases.
    ///
    /// @return false when the tie is none of the case, or is not seen by whoever acts
    public boolean add(UUID caseId, UUID tie, String words, String source) {
        var added = sql.sql("""
                        insert into joint_fact (case_id, other_case, tie_id, words, source)
                        select c.case_id, c.other_case, c.id, ?, ? from custody_companion c
                        where c.id = ? and c.ended is null and ? in (c.case_id, c.other_case)""").params(words, source, tie, caseId).update();
        if (added == 1) {
            both(CompanionAct.JOINT_FACT_ADDED, tie);
        }
        return added == 1;
    }

    private void both(CompanionAct act, UUID tie) {
        sql.sql("select case_id, other_case from joint_fact where tie_id = ? limit 1")
                .param(tie)
                .query((row, _) ->
                        List.of(row.getObject("case_id", UUID.class), row.getObject("other_case", UUID.class)))
                .single()
                .forEach(caseId -> journal.enter(act, caseId, tie));
    }

    /// Either team may, and it is gone for both. It stays in the database.
    void withdraw(UUID caseId, UUID id) {
        sql.sql("""
                        select tie_id from joint_fact where id = ? and ? in (case_id, other_case) and withdrawn is null""").params(id, caseId).query(UUID.class).optional().ifPresent(tie -> {
            sql.sql("update joint_fact set withdrawn = clock_timestamp() where id = ?")
                    .param(id)
                    .update();
            both(CompanionAct.JOINT_FACT_WITHDRAWN, tie);
        });
    }

    /// Of all ties of the case that hold; the oldest first.
    @Transactional(readOnly = true)
    public List<JointFact> list(UUID caseId) {
        return sql.sql("""
                        select id, words, source, at from joint_fact
                        where ? in (case_id, other_case) and withdrawn is null order by id""")
                .param(caseId)
                .query((row, _) -> new JointFact(
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        row.getString("source"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}

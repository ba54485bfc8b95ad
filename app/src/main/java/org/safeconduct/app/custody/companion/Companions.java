package org.safeconduct.app.custody.companion;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which cases are tied, as far as whoever acts is on the team of both.
@Repository
@Transactional
public class Companions {
    private final JdbcClient sql;
    private final Journal journal;

    Companions(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// The other side of a tie.
    public record Tie(UUID id, UUID other, String consent) {}

    /// Ties two cases; it stands in the journal of both.
    ///
    /// @param consent how both clients have agreed
    /// @return false when they are tied already; then nothing is changed
    public boolean link(UUID caseId, UUID other, String consent) {
        var id = sql.sql("""
                        insert into custody_companion (case_id, other_case, consent) values (?, ?, ?)
                        on conflict do nothing returning id""").params(caseId, other, consent).query(UUID.class).optional();
        id.ifPresent(tie -> enter(CompanionAct.CUSTODY_COMPANION_LINKED, caseId, other, tie));
        return id.isPresent();
    }

    /// Whether nobody ever tied that case to another, as far as whoever acts can see.
    public boolean isUntied(UUID caseId) {
        return sql.sql("select count(*) from custody_companion where case_id = ? or other_case = ?")
                        .params(caseId, caseId)
                        .query(Long.class)
                        .single()
                == 0;
    }

    /// Shows neither beneath the other any longer. That they were tied stays in the database.
    void part(UUID caseId, UUID id) {
        list(caseId).stream().filter(tie -> tie.id().equals(id)).forEach(tie -> {
            sql.sql("update custody_companion set ended = clock_timestamp() where id = ? and ended is null")
                    .param(id)
                    .update();
            enter(CompanionAct.CUSTODY_COMPANION_PARTED, caseId, tie.other(), id);
        });
    }

    private void enter(CompanionAct act, UUID caseId, UUID other, UUID tie) {
        journal.enter(act, caseId, tie);
        journal.enter(act, other, tie);
    }

    /// From whichever side they were tied.
    @Transactional(readOnly = true)
    public List<Tie> list(UUID caseId) {
        return sql.sql("""
                        select id, case when case_id = ? then other_case else case_id end as other, consent
                        from custody_companion where (case_id = ? or other_case = ?) and ended is null order by id""")
                .params(caseId, caseId, caseId)
                .query((row, number) -> new Tie(
                        row.getObject("id", UUID.class), row.getObject("other", UUID.class), row.getString("consent")))
                .list();
    }
}

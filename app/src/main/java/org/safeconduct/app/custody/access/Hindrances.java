package org.safeconduct.app.custody.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.custody.condition.Condition;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The access log of a case; written down once, or taken back.
@Repository
@Transactional
public class Hindrances {
    private final JdbcClient sql;
    private final Journal journal;

    Hindrances(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, UUID stay, Hindrance.Told told) {
        var id = sql.sql("""
                        insert into custody_hindrance (case_id, stay_id, kind, day, at, words, who, reason, verdict)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, stay, told.kind().name(), told.when().day())
                .param(told.when().at())
                .params(told.words(), told.who())
                .param(told.reason())
                .param(told.verdict().name())
                .query(UUID.class)
                .single();
        journal.enter(AccessAct.CUSTODY_HINDRANCE_ADDED, caseId, id);
        return id;
    }

    /// Takes back what proved wrong. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update custody_hindrance set withdrawn = now()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(AccessAct.CUSTODY_HINDRANCE_WITHDRAWN, caseId, id);
        }
    }

    /// The last first.
    @Transactional(readOnly = true)
    public List<Hindrance> list(UUID caseId) {
        return sql.sql("""
                        select * from custody_hindrance where case_id = ? and withdrawn is null
                        order by day desc, at desc nulls last, id desc""").param(caseId).query(Hindrances::read).list();
    }

    private static Hindrance read(ResultSet row, int number) throws SQLException {
        return new Hindrance(
                row.getObject("id", UUID.class),
                row.getObject("stay_id", UUID.class),
                new Hindrance.Told(
                        Hindrance.Kind.valueOf(row.getString("kind")),
                        new Hindrance.When(row.getObject("day", LocalDate.class), row.getObject("at", LocalTime.class)),
                        row.getString("words"),
                        row.getString("who"),
                        row.getString("reason"),
                        Condition.Verdict.valueOf(row.getString("verdict"))));
    }
}

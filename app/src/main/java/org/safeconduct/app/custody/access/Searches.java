package org.safeconduct.app.custody.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The locator log of a case; written down once, or taken back.
@Repository("locatorSearches")
@Transactional
public class Searches {
    private final JdbcClient sql;
    private final Journal journal;

    Searches(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, Search.Told told) {
        var id = sql.sql("""
                        insert into custody_search (case_id, place, day, at, spelling, number_used, result, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, told.where().name(), told.day())
                .param(told.at())
                .param(told.spelling())
                .params(told.number(), told.result().name())
                .param(told.words())
                .query(UUID.class)
                .single();
        journal.enter(AccessAct.CUSTODY_SEARCH_ADDED, caseId, id);
        return id;
    }

    /// Takes back what proved wrong. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update custody_search set withdrawn = now()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(AccessAct.CUSTODY_SEARCH_WITHDRAWN, caseId, id);
        }
    }

    /// The last first.
    @Transactional(readOnly = true)
    public List<Search> list(UUID caseId) {
        return sql.sql("""
                        select * from custody_search where case_id = ? and withdrawn is null
                        order by day desc, at desc nulls last, id desc""").param(caseId).query(Searches::read).list();
    }

    private static Search read(ResultSet row, int number) throws SQLException {
        return new Search(
                row.getObject("id", UUID.class),
                new Search.Told(
                        Search.Where.valueOf(row.getString("place")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("at", LocalTime.class),
                        row.getString("spelling"),
                        row.getBoolean("number_used"),
                        Search.Result.valueOf(row.getString("result")),
                        row.getString("words")));
    }
}

package org.safeconduct.app.story.contradiction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.story.StoryAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How the contradictions of a case were closed. Nothing is overwritten; the last one counts.
@Repository
@Transactional
class Closings {
    private final JdbcClient sql;
    private final Journal journal;

    Closings(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    void close(UUID caseId, Contradiction it, Closing.Outcome outcome, String note) {
        var id = sql.sql("""
                        insert into story_closing (case_id, key, seal, rule, outcome, note)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, it.key(), it.seal(), it.found().rule().name(), outcome.name(), note)
                .query(UUID.class)
                .single();
        journal.enter(StoryAct.STORY_CONTRADICTION_CLOSED, caseId, id);
    }

    /// The last one of each contradiction, by its key.
    @Transactional(readOnly = true)
    Map<String, Closing> last(UUID caseId) {
        return sql
                .sql("select distinct on (key) * from story_closing where case_id = ? order by key, at desc, id desc")
                .param(caseId)
                .query(Closings::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Closing::key, Function.identity()));
    }

    private static Closing read(ResultSet row, int number) throws SQLException {
        return new Closing(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("seal"),
                Closing.Outcome.valueOf(row.getString("outcome")),
                row.getString("note"),
                row.getObject("by", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

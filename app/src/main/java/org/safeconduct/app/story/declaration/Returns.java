package org.safeconduct.app.story.declaration;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.story.StoryAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Word files that came back. Each is kept as it came, also after somebody has gone through it.
@Repository
@Transactional
public class Returns {
    private final JdbcClient sql;
    private final Journal journal;

    Returns(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// One that nobody has gone through yet.
    public record Waiting(UUID id, String name) {}

    public UUID take(UUID caseId, UUID declaration, String name, byte[] content) {
        var id = sql.sql("""
            insert into story_return (case_id, declaration_id, name, content) values (?, ?, ?, ?)
            returning id\
            """)
                .params(caseId, declaration, name, content)
                .query(UUID.class)
                .single();
        journal.enter(StoryAct.STORY_DECLARATION_CAME_BACK, caseId, declaration);
        return id;
    }

    /// Those that wait, the newest first.
    @Transactional(readOnly = true)
    public List<Waiting> list(UUID caseId, UUID declaration) {
        return sql.sql("""
            select id, name from story_return
            where case_id = ? and declaration_id = ? and settled is null order by id desc\
            """)
                .params(caseId, declaration)
                .query((row, _) -> new Waiting(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /// One that waits.
    @Transactional(readOnly = true)
    public Waiting waiting(UUID caseId, UUID declaration, UUID id) {
        return sql.sql("""
            select id, name from story_return
            where case_id = ? and declaration_id = ? and id = ? and settled is null\
            """)
                .params(caseId, declaration, id)
                .query((row, _) -> new Waiting(id, row.getString("name")))
                .single();
    }

    @Transactional(readOnly = true)
    public byte[] content(UUID caseId, UUID id) {
        return sql.sql("select content from story_return where case_id = ? and id = ?")
                .params(caseId, id)
                .query(byte[].class)
                .single();
    }

    /// Says that somebody has gone through it.
    public void settle(UUID caseId, UUID id) {
        sql.sql("update story_return set settled = now() where case_id = ? and id = ?")
                .params(caseId, id)
                .update();
    }
}

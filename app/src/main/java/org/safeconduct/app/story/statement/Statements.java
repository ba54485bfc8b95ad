package org.safeconduct.app.story.statement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.story.StoryAct;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the passages of a case say.
@Repository("storyStatements")
@Transactional
public class Statements {
    /// Of an account that was not taken back.
    private static final String ALL = """
            select s.*, e.name as event, o.name as other
            from story_statement s
            join story_telling t on t.case_id = s.case_id and t.id = s.telling_id
            join story_account a on a.case_id = t.case_id and a.id = t.account_id and a.withdrawn is null
            join story_event e on e.case_id = s.case_id and e.id = s.event_id
            left join story_event o on o.case_id = s.case_id and o.id = s.when_other
            where s.case_id = ? and s.withdrawn is null\s""";

    private final JdbcClient sql;
    private final Journal journal;

    Statements(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID mark(UUID caseId, Statement.Source source, Statement.Said said) {
        var insert = sql.sql("insert into story_statement (%s, case_id, telling_id) values (%s, ?, ?) returning id"
                .formatted(StatementRow.COLUMNS, StatementRow.PLACES));
        var id = events(StatementRow.columns(insert, source, said), caseId, said)
                .params(caseId, source.telling())
                .query(UUID.class)
                .single();
        journal.enter(StoryAct.STORY_STATEMENT_MARKED, caseId, id);
        return id;
    }

    /// Changes how a passage was understood. Its telling stays the same.
    ///
    /// @param changed with the version that the changes were made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Statement changed) {
        var update = sql.sql("""
                update story_statement set (%s) = row(%s), version = version + 1
                where case_id = ? and id = ? and version = ? and withdrawn is null""".formatted(StatementRow.COLUMNS, StatementRow.PLACES));
        int rows = events(StatementRow.columns(update, changed.source(), changed.said()), caseId, changed.said())
                .params(caseId, id, changed.version())
                .update();
        if (rows == 1) {
            journal.enter(StoryAct.STORY_STATEMENT_CHANGED, caseId, id);
        }
        return rows == 1;
    }

    private JdbcClient.StatementSpec events(JdbcClient.StatementSpec spec, UUID caseId, Statement.Said said) {
        var when = said.when();
        return spec.param(event(caseId, said.event())).param(when == null ? null : event(caseId, when.other()));
    }

    /// By its name, written down where nobody has spoken of it before.
    private @Nullable UUID event(UUID caseId, @Nullable String name) {
        if (name == null) {
            return null;
        }
        sql.sql("insert into story_event (case_id, name) values (?, ?) on conflict do nothing")
                .params(caseId, name)
                .update();
        return sql.sql("select id from story_event where case_id = ? and lower(name) = lower(?)")
                .params(caseId, name)
                .query(UUID.class)
                .single();
    }

    /// Takes back what was marked wrongly. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update story_statement set withdrawn = now(), version = version + 1
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(StoryAct.STORY_STATEMENT_WITHDRAWN, caseId, id);
        }
    }

    @Transactional(readOnly = true)
    public Statement statement(UUID caseId, UUID id) {
        return sql.sql(ALL + "and s.id = ?")
                .params(caseId, id)
                .query(StatementRow::read)
                .single();
    }

    /// In the order of the tellings and of their paragraphs.
    @Transactional(readOnly = true)
    public List<Statement> list(UUID caseId) {
        return sql.sql(ALL + "order by t.told nulls last, t.id, s.paragraph, s.id")
                .param(caseId)
                .query(StatementRow::read)
                .list();
    }
}

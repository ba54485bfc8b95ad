package org.safeconduct.app.evidence.passage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Passages and page notes of cases. What was marked stays on record, also when it is withdrawn.
@Repository
@Transactional
public class Passages {
    private static final String SELECT =
            "select id, case_id, item_id, page, line_from as \"from\", line_to as \"to\", says,"
                    + " marked_by, marked from evidence_passage where case_id = ? and withdrawn is null";

    private final JdbcClient sql;
    private final Journal journal;

    Passages(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Lines that are about to be cited.
    ///
    /// @param from the first line
    /// @param to the last line
    public record Mark(int page, int from, int to, String says) {}

    public UUID mark(UUID caseId, UUID item, Mark mark) {
        var id = sql.sql("""
                        insert into evidence_passage (case_id, item_id, page, line_from, line_to, says)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, item, mark.page(), mark.from(), mark.to(), mark.says())
                .query(UUID.class)
                .single();
        journal.enter(PassageAct.PASSAGE_MARKED, caseId, id);
        return id;
    }

    /// In the order of the pages.
    @Transactional(readOnly = true)
    public List<Passage> list(UUID caseId, UUID item) {
        return sql.sql(SELECT + " and item_id = ? order by page, line_from, id")
                .params(caseId, item)
                .query(Passage.class)
                .list();
    }

    /// Of all items, in the order in which they were marked.
    @Transactional(readOnly = true)
    public List<Passage> list(UUID caseId) {
        return sql.sql(SELECT + " order by id")
                .param(caseId)
                .query(Passage.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Passage> find(UUID caseId, UUID id) {
        return sql.sql(SELECT + " and id = ?")
                .params(caseId, id)
                .query(Passage.class)
                .optional();
    }

    /// Takes a passage back. Whatever cites it finds it gone and not changed.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql(
                        "update evidence_passage set withdrawn = clock_timestamp() where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .update();
        if (withdrawn == 1) {
            journal.enter(PassageAct.PASSAGE_WITHDRAWN, caseId, id);
        }
    }

    public void note(UUID caseId, UUID item, int page, String words) {
        var id = sql.sql("insert into evidence_note (case_id, item_id, page, words) values (?, ?, ?, ?) returning id")
                .params(caseId, item, page, words)
                .query(UUID.class)
                .single();
        journal.enter(PassageAct.PAGE_NOTE_WRITTEN, caseId, id);
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    public List<PageNote> notes(UUID caseId, UUID item, int page) {
        return sql.sql("""
                        select id, item_id, page, words, written_by, written from evidence_note
                        where case_id = ? and item_id = ? and page = ? and withdrawn is null order by id""").params(caseId, item, page).query(PageNote.class).list();
    }

    public void withdrawNote(UUID caseId, UUID id) {
        int withdrawn = sql.sql(
                        "update evidence_note set withdrawn = clock_timestamp() where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .update();
        if (withdrawn == 1) {
            journal.enter(PassageAct.PAGE_NOTE_WITHDRAWN, caseId, id);
        }
    }
}

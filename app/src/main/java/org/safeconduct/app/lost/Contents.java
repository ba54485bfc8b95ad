package org.safeconduct.app.lost;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was in or on an item, and through which hands it went.
@Repository
@Transactional
public class Contents {
    private final JdbcClient sql;
    private final Journal journal;

    Contents(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, UUID item, Draft content) {
        var id = sql.sql("""
                        insert into lost_content (case_id, item_id, kind, what, would_show, made)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, item, content.kind().name(), content.what(), content.wouldShow())
                .param(content.made())
                .query(UUID.class)
                .single();
        journal.enter(LostAct.LOST_CONTENT_ADDED, caseId, item);
        return id;
    }

    public UUID addHandover(UUID caseId, UUID item, HandoverDraft handover) {
        var id = sql.sql("""
                        insert into lost_handover (case_id, item_id, giver, taker, day, source)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, item, handover.giver(), handover.taker())
                .param(handover.day())
                .param(handover.source())
                .query(UUID.class)
                .single();
        journal.enter(LostAct.LOST_HANDOVER_ADDED, caseId, item);
        return id;
    }

    /// Takes back what proved wrong. It stays in the database.
    public void withdraw(UUID caseId, UUID item, UUID id) {
        if (mark("lost_content", caseId, item, id)) {
            journal.enter(LostAct.LOST_CONTENT_WITHDRAWN, caseId, item);
        }
        if (mark("lost_handover", caseId, item, id)) {
            journal.enter(LostAct.LOST_HANDOVER_WITHDRAWN, caseId, item);
        }
    }

    private boolean mark(String table, UUID caseId, UUID item, UUID id) {
        return sql.sql("update %s set withdrawn = clock_timestamp() where case_id = ? and item_id = ? and id = ?"
                                .formatted(table))
                        .params(caseId, item, id)
                        .update()
                == 1;
    }

    /// What was on it, in the order in which it was told.
    @Transactional(readOnly = true)
    public List<Content> list(UUID caseId, UUID item) {
        return sql.sql("""
                        select id, kind, what, would_show, made from lost_content
                        where case_id = ? and item_id = ? and withdrawn is null order by id""").params(caseId, item).query(Content.class).list();
    }

    /// The chain of hands in the order in which it was written down.
    @Transactional(readOnly = true)
    public List<Handover> listHandovers(UUID caseId, UUID item) {
        return sql.sql("""
                        select id, giver, taker, day, source from lost_handover
                        where case_id = ? and item_id = ? and withdrawn is null order by id""").params(caseId, item).query(Handover.class).list();
    }

    /// A content to be written down.
    public record Draft(
            Content.Kind kind,
            String what,
            String wouldShow,
            @Nullable String made) {}

    /// A handover to be written down.
    public record HandoverDraft(
            String giver, String taker, @Nullable String day, String source) {}
}

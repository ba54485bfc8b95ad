package org.safeconduct.app.lost.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.lost.request.Means;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The papers that were made about items. None is ever changed but for the day on which it was sent.
@Repository
@Transactional
public class Papers {
    /// Without the files.
    private static final String COLUMNS =
            "id, item_id, kind, number, origin, title, text, edited, made, by, sent_on, sent_by";

    private final JdbcClient sql;
    private final Journal journal;
    private final Leaving leaving;

    Papers(JdbcClient sql, Journal journal, Leaving leaving) {
        this.sql = sql;
        this.journal = journal;
        this.leaving = leaving;
    }

    /// Keeps a draft as the next version, with its Word file and its PDF.
    public UUID keep(UUID caseId, UUID item, Draft draft) {
        return keep(caseId, item, draft, false);
    }

    /// Keeps what somebody made of a version as the next one. The former stays.
    public UUID keepEdited(UUID caseId, Paper former, String text) {
        var draft = new Draft(former.kind(), former.origin(), former.title(), text, List.of());
        return keep(caseId, former.itemId(), draft, true);
    }

    private UUID keep(UUID caseId, UUID item, Draft draft, boolean edited) {
        var docx = WordFile.of(draft.title(), draft.text());
        var pdf = PdfFile.of(draft.text());
        var id = sql.sql("""
                        insert into lost_paper (case_id, item_id, kind, origin, title, text, docx, pdf, edited, number)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1 + (
                            select count(*) from lost_paper where case_id = ? and item_id = ? and kind = ? and origin = ?))
                        returning id""")
                .params(
                        caseId,
                        item,
                        draft.kind().name(),
                        draft.origin(),
                        draft.title(),
                        draft.text(),
                        docx,
                        pdf,
                        edited)
                .params(caseId, item, draft.kind().name(), draft.origin())
                .query(UUID.class)
                .single();
        for (int place = 0; place < draft.sources().size(); place++) {
            var source = draft.sources().get(place);
            sql.sql("insert into lost_statement (case_id, paper_id, place, words, entry) values (?, ?, ?, ?, ?)")
                    .params(caseId, id, place, source.words(), source.entry())
                    .update();
        }
        journal.enter(PaperAct.LOST_PAPER_KEPT, caseId, id);
        return id;
    }

    /// The file of a paper as it was made.
    @Transactional(readOnly = true)
    public byte[] file(Paper paper, Paper.Format format) {
        return sql.sql("select %s from lost_paper where id = ?".formatted(format == Paper.Format.PDF ? "pdf" : "docx"))
                .param(paper.id())
                .query(byte[].class)
                .single();
    }

    /// The same for whoever takes it along. Throws where it repeats what is kept back from letters.
    @Transactional(readOnly = true)
    public byte[] take(UUID caseId, Paper paper, Paper.Format format) {
        ask(caseId, paper, Route.LETTER);
        return file(paper, format);
    }

    /// Throws where it repeats what is kept back on that route.
    @Transactional(readOnly = true)
    public void ask(UUID caseId, Paper paper, Route route) {
        leaving.ask(caseId, Parcel.written(route, List.of(paper.title(), paper.text())));
    }

    /// Writes down that a paper has left the house.
    ///
    /// @return false when that had been written down before; then nothing is changed
    public boolean send(UUID caseId, UUID id, LocalDate day, Means means) {
        int sent = sql.sql("""
                        update lost_paper set sent_on = ?, sent_by = ? where case_id = ? and id = ? and sent_on is null""").params(day, means.name(), caseId, id).update();
        if (sent == 1) {
            journal.enter(PaperAct.LOST_PAPER_SENT, caseId, id);
        }
        return sent == 1;
    }

    /// Notes that the paper is among the documents of its case now.
    void noteEntered(UUID caseId, UUID id) {
        journal.enter(PaperAct.LOST_PAPER_ENTERED, caseId, id);
    }

    @Transactional(readOnly = true)
    public Optional<Paper> find(UUID caseId, UUID id) {
        return sql.sql("select " + COLUMNS + " from lost_paper where case_id = ? and id = ?")
                .params(caseId, id)
                .query(Papers::read)
                .optional();
    }

    /// The papers about an item, the newest first.
    @Transactional(readOnly = true)
    public List<Paper> list(UUID caseId, UUID item, Paper.Kind kind) {
        return sql.sql("select " + COLUMNS
                        + " from lost_paper where case_id = ? and item_id = ? and kind = ? order by id desc")
                .params(caseId, item, kind.name())
                .query(Papers::read)
                .list();
    }

    /// Where the parts of a paper come from, in its order.
    @Transactional(readOnly = true)
    public List<Statement> listSources(UUID caseId, UUID paper) {
        return sql.sql("select words, entry from lost_statement where case_id = ? and paper_id = ? order by place")
                .params(caseId, paper)
                .query(Statement.class)
                .list();
    }

    private static Paper read(ResultSet row, int number) throws SQLException {
        return new Paper(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                Paper.Kind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("origin"),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("edited"),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                row.getObject("by", UUID.class),
                row.getObject("sent_on", LocalDate.class),
                Optional.ofNullable(row.getString("sent_by"))
                        .map(Means::valueOf)
                        .orElse(null));
    }
}

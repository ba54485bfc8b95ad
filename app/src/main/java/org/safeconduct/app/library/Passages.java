package org.safeconduct.app.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What reports say, page by page, and which cases cite it.
@Repository("reportPassages")
@Transactional
public class Passages {
    private final JdbcClient sql;
    private final Journal journal;

    Passages(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID report, Passage.Quoted quoted) {
        var id = sql.sql("""
                        insert into passage (report_id, page, quotation, element, bearing, note)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(report, quoted.page(), quoted.quotation())
                .params(quoted.element().name(), quoted.bearing().name())
                .param(quoted.note())
                .query(UUID.class)
                .single();
        journal.enter(LibraryAct.REPORT_PASSAGE_ADDED, id);
        return id;
    }

    /// Takes a passage off the shelf. Cases that cite it go on citing it.
    public void withdraw(UUID report, UUID id) {
        sql.sql("update passage set withdrawn = clock_timestamp() where report_id = ? and id = ?")
                .params(report, id)
                .update();
        journal.enter(LibraryAct.REPORT_PASSAGE_WITHDRAWN, id);
    }

    @Transactional(readOnly = true)
    public List<Passage> list(UUID report) {
        return sql.sql("select * from passage where report_id = ? and withdrawn is null order by id")
                .param(report)
                .query(Passages::read)
                .list();
    }

    /// Lets a case cite a passage; doing so twice changes nothing.
    public void cite(UUID caseId, UUID passage, @Nullable String note) {
        int cited = sql.sql("""
                        insert into cited_passage (case_id, passage_id, note) values (?, ?, ?) on conflict do nothing""").params(caseId, passage).param(note).update();
        if (cited == 1) {
            journal.enter(LibraryAct.REPORT_PASSAGE_CITED, caseId, passage);
        }
    }

    public void stopCiting(UUID caseId, UUID passage) {
        sql.sql("""
                        update cited_passage set withdrawn = clock_timestamp()
                        where case_id = ? and passage_id = ? and withdrawn is null""").params(caseId, passage).update();
        journal.enter(LibraryAct.REPORT_PASSAGE_UNCITED, caseId, passage);
    }

    /// What a case cites, in the order in which it was chosen.
    @Transactional(readOnly = true)
    public List<Passage> listCited(UUID caseId) {
        return sql.sql("""
                        select p.* from cited_passage c join passage p on p.id = c.passage_id
                        where c.case_id = ? and c.withdrawn is null order by c.id""").param(caseId).query(Passages::read).list();
    }

    private static Passage read(ResultSet row, int number) throws SQLException {
        var quoted = new Passage.Quoted(
                row.getString("page"),
                row.getString("quotation"),
                Passage.Element.valueOf(row.getString("element")),
                Passage.Bearing.valueOf(row.getString("bearing")),
                row.getString("note"));
        return new Passage(row.getObject("id", UUID.class), row.getObject("report_id", UUID.class), quoted);
    }
}

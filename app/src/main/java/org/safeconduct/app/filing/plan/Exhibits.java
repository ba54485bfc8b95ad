package org.safeconduct.app.filing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The tabs of filings and the documents behind them.
///
/// A place is counted from 0. Whatever place is asked for, the rest closes up; so the same order asked twice, or from
/// two
/// windows, does no harm. Changes to one filing wait for each other.
@Repository
@Transactional
public class Exhibits {
    private final JdbcClient sql;
    private final Journal journal;

    Exhibits(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    List<Exhibit> list(UUID filing) {
        var enclosures = sql.sql("""
                        select d.exhibit_id, d.id, d.document_id, d.pages
                        from exhibit_document d join exhibit e on e.id = d.exhibit_id
                        where e.filing_id = ? order by e.place, d.place""").param(filing).query(Row.class).list();
        return sql
                .sql("select id, place, title from exhibit where filing_id = ? order by place")
                .param(filing)
                .query(Tab.class)
                .list()
                .stream()
                .map(tab -> new Exhibit(tab.id(), tab.place(), tab.title(), behind(tab.id(), enclosures)))
                .toList();
    }

    /// Puts a new tab behind the last.
    public UUID add(UUID caseId, UUID filing, String title) {
        touch(caseId, filing);
        return sql.sql("""
                        insert into exhibit (filing_id, case_id, place, title)
                        select f.id, f.case_id, (select count(*) from exhibit where filing_id = f.id), ?
                        from filing f where f.case_id = ? and f.id = ? returning id""").params(title, caseId, filing).query(UUID.class).single();
    }

    public void rename(UUID caseId, UUID filing, UUID exhibit, String title) {
        touch(caseId, filing);
        sql.sql("update exhibit set title = ? where case_id = ? and filing_id = ? and id = ?")
                .params(title, caseId, filing, exhibit)
                .update();
    }

    /// Takes a tab out. Its documents stay in the case.
    public void remove(UUID caseId, UUID filing, UUID exhibit) {
        touch(caseId, filing);
        sql.sql("delete from exhibit where case_id = ? and filing_id = ? and id = ?")
                .params(caseId, filing, exhibit)
                .update();
        arrange("exhibit", tabs(filing));
    }

    public void move(UUID caseId, UUID filing, UUID exhibit, int place) {
        touch(caseId, filing);
        arrange("exhibit", moved(tabs(filing), exhibit, place));
    }

    /// Puts documents behind the last one of a tab.
    ///
    /// @param pages for all of them, or null
    public void enclose(UUID caseId, UUID filing, UUID exhibit, List<UUID> documents, @Nullable String pages) {
        touch(caseId, filing);
        for (UUID document : documents) {
            sql.sql("""
                            insert into exhibit_document (exhibit_id, case_id, place, document_id, pages)
                            select e.id, e.case_id, (select count(*) from exhibit_document where exhibit_id = e.id), d.id, ?
                            from exhibit e join document d on d.case_id = e.case_id
                            where e.case_id = ? and e.filing_id = ? and e.id = ? and d.id = ?""").param(pages).params(caseId, filing, exhibit, document).update();
        }
    }

    /// Moves a document to a place behind the same or another tab of its filing.
    public void place(UUID caseId, UUID filing, UUID enclosure, UUID exhibit, int place) {
        touch(caseId, filing);
        var before = tabOf(filing, enclosure);
        sql.sql("""
                        update exhibit_document set exhibit_id = ?, place = 1000000
                        where case_id = ? and id = ? and exists (select from exhibit where id = ? and filing_id = ?)""").params(exhibit, caseId, enclosure, exhibit, filing).update();
        arrange("exhibit_document", moved(behind(exhibit), enclosure, place));
        if (!before.equals(exhibit)) {
            arrange("exhibit_document", behind(before));
        }
    }

    public void changePages(UUID caseId, UUID filing, UUID enclosure, @Nullable String pages) {
        touch(caseId, filing);
        sql.sql("update exhibit_document set pages = ? where case_id = ? and id = ?")
                .param(pages)
                .params(caseId, enclosure)
                .update();
    }

    /// Takes a document out of the filing; it stays in the case.
    public void takeOut(UUID caseId, UUID filing, UUID enclosure) {
        touch(caseId, filing);
        var exhibit = tabOf(filing, enclosure);
        sql.sql("delete from exhibit_document where case_id = ? and id = ?")
                .params(caseId, enclosure)
                .update();
        arrange("exhibit_document", behind(exhibit));
    }

    /// Also keeps two orders of one filing apart until the first is done.
    private void touch(UUID caseId, UUID filing) {
        sql.sql("update filing set revision = revision + 1 where case_id = ? and id = ?")
                .params(caseId, filing)
                .update();
        journal.enter(PlanAct.EXHIBITS_CHANGED, caseId, filing);
    }

    private UUID tabOf(UUID filing, UUID enclosure) {
        return sql.sql("""
                        select d.exhibit_id from exhibit_document d join exhibit e on e.id = d.exhibit_id
                        where e.filing_id = ? and d.id = ?""").params(filing, enclosure).query(UUID.class).single();
    }

    private List<UUID> tabs(UUID filing) {
        return sql.sql("select id from exhibit where filing_id = ? order by place")
                .param(filing)
                .query(UUID.class)
                .list();
    }

    private List<UUID> behind(UUID exhibit) {
        return sql.sql("select id from exhibit_document where exhibit_id = ? order by place")
                .param(exhibit)
                .query(UUID.class)
                .list();
    }

    private static List<UUID> moved(List<UUID> order, UUID one, int place) {
        List<UUID> others = new ArrayList<>(order);
        if (others.remove(one)) {
            others.add(Math.clamp(place, 0, others.size()), one);
        }
        return others;
    }

    private void arrange(String table, List<UUID> order) {
        for (int place = 0; place < order.size(); place++) {
            sql.sql("update " + table + " set place = ? where id = ? and place <> ?")
                    .params(place, order.get(place), place)
                    .update();
        }
    }

    private static List<Enclosure> behind(UUID exhibit, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.exhibitId().equals(exhibit))
                .map(row -> new Enclosure(row.id(), row.documentId(), row.pages()))
                .toList();
    }

    private record Tab(UUID id, int place, String title) {}

    private record Row(
            UUID exhibitId,
            UUID id,
            UUID documentId,
            @Nullable String pages) {}
}

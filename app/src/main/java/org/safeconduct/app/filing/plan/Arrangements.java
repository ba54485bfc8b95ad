package org.safeconduct.app.filing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.filing.plan.Arrangement.Paper;
import org.safeconduct.app.filing.plan.Arrangement.Tab;
import org.safeconduct.app.journal.Journal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Puts all exhibits of a filing in order at once, for whoever has thought of the whole.
@Repository
@Transactional
public class Arrangements {
    private final JdbcClient sql;
    private final Journal journal;

    Arrangements(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Leaves what is wanted, in that order, and nothing else; documents stay in the case.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    /// @throws org.springframework.dao.EmptyResultDataAccessException when something named is none of this filing
    /// or case; then nothing is changed either
    public boolean arrange(UUID caseId, UUID filing, Arrangement wanted) {
        if (wanted.isTwofold()) {
            throw new DataIntegrityViolationException("one thing in two places");
        }
        int changed = sql.sql("update filing set revision = revision + 1 where case_id = ? and id = ? and revision = ?")
                .params(caseId, filing, wanted.revision())
                .update();
        if (changed == 0) {
            return false;
        }
        takeOut(filing, wanted);
        List<UUID> tabs = new ArrayList<>();
        for (Tab tab : wanted.exhibits()) {
            var id = put(caseId, filing, tab, tabs.size());
            tabs.add(id);
            enclose(caseId, filing, id, tab.enclosures());
        }
        sql.sql("delete from exhibit where filing_id = ? and id <> all(?)")
                .params(filing, tabs.toArray(UUID[]::new))
                .update();
        journal.enter(PlanAct.EXHIBITS_CHANGED, caseId, filing);
        return true;
    }

    private void takeOut(UUID filing, Arrangement wanted) {
        sql.sql("""
                        delete from exhibit_document d using exhibit e
                        where e.id = d.exhibit_id and e.filing_id = ? and d.id <> all(?)""").params(filing, wanted.papersKept()).update();
    }

    private UUID put(UUID caseId, UUID filing, Tab tab, int place) {
        var statement = tab.id() == null
                ? sql.sql("insert into exhibit (title, place, case_id, filing_id) values (?, ?, ?, ?) returning id")
                        .params(tab.title(), place, caseId, filing)
                : sql.sql("""
                                update exhibit set title = ?, place = ?
                                where case_id = ? and filing_id = ? and id = ? returning id""").params(tab.title(), place, caseId, filing, tab.id());
        return statement.query(UUID.class).single();
    }

    private void enclose(UUID caseId, UUID filing, UUID exhibit, List<Paper> papers) {
        for (int place = 0; place < papers.size(); place++) {
            var paper = papers.get(place);
            var statement = paper.id() == null ? sql.sql("""
                            insert into exhibit_document (exhibit_id, place, pages, case_id, document_id)
                            select ?, ?, ?, d.case_id, d.id from document d where d.case_id = ? and d.id = ?
                            returning id""") : sql.sql("""
                            update exhibit_document x set exhibit_id = ?, place = ?, pages = ?
                            from exhibit e where e.id = x.exhibit_id and x.case_id = ? and x.document_id = ?
                                and x.id = ? and e.filing_id = ? returning x.id""");
            statement.params(exhibit, place).param(paper.pages()).params(caseId, paper.document());
            if (paper.id() != null) {
                statement.params(paper.id(), filing);
            }
            statement.query(UUID.class).single();
        }
    }
}

package org.safeconduct.app.custody.release;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was asked on the ways out of detention.
@Repository("releaseRequests")
@Transactional
public class Requests {
    private static final String OF_CASES =
            "select * from custody_request where case_id = any (?) and withdrawn is null order by asked, id";

    private final JdbcClient sql;
    private final Journal journal;

    Requests(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, String way, Request.Told told) {
        var id = RequestRow.columns(
                        sql.sql("insert into custody_request (%s, case_id, way) values (%s, ?, ?) returning id"
                                .formatted(RequestRow.COLUMNS, RequestRow.PLACES)),
                        told)
                .params(caseId, way)
                .query(UUID.class)
                .single();
        journal.enter(ReleaseAct.CUSTODY_REQUEST_ADDED, caseId, id);
        return id;
    }

    /// Writes over the version that somebody saw. What stood there stays in the database.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Request.Told told, int version) {
        int changed = RequestRow.columns(sql.sql("""
                                update custody_request set (%s) = row(%s), version = version + 1
                                where case_id = ? and id = ? and version = ? and withdrawn is null""".formatted(RequestRow.COLUMNS, RequestRow.PLACES)), told)
                .params(caseId, id, version)
                .update();
        if (changed == 1) {
            journal.enter(ReleaseAct.CUSTODY_REQUEST_CHANGED, caseId, id);
        }
        return changed == 1;
    }

    /// Takes back what was never asked. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update custody_request set withdrawn = now(), version = version + 1
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(ReleaseAct.CUSTODY_REQUEST_WITHDRAWN, caseId, id);
        }
    }

    /// A request of this case that was not taken back.
    @Transactional(readOnly = true)
    public Request request(UUID caseId, UUID id) {
        return sql.sql("select * from custody_request where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query(RequestRow::read)
                .single();
    }

    /// Those of many cases at once, the first asked first.
    @Transactional(readOnly = true)
    public List<Request> list(Collection<UUID> cases) {
        return sql.sql(OF_CASES)
                .param(cases.toArray(UUID[]::new))
                .query(RequestRow::read)
                .list();
    }

    /// The same, together with other questions.
    Supplier<List<Request>> list(Inquiry inquiry, Collection<UUID> cases) {
        return inquiry.ask(OF_CASES, cases, RequestRow::read);
    }
}

package org.safeconduct.app.filing.work;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.casefile.leaving.Means;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.filing.plan.Plan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What lies in a filing, for the door out of the house.
@Component("filingContents")
class Contents {
    private final JdbcClient sql;
    private final Leaving leaving;

    Contents(JdbcClient sql, Leaving leaving) {
        this.sql = sql;
        this.leaving = leaving;
    }

    /// Throws where anything in it is kept back.
    void ask(Plan plan) {
        leaving.ask(plan.caseId(), parcel(plan));
    }

    /// Writes down that all of it went into a version.
    void leave(Plan plan, UUID version) {
        leaving.leave(plan.caseId(), parcel(plan), Means.FILING, version);
    }

    private Parcel parcel(Plan plan) {
        return new Parcel(Route.OWN_CASE, items(plan), texts(plan));
    }

    /// The items behind its documents and behind their translations.
    private Set<UUID> items(Plan plan) {
        return Set.copyOf(sql.sql("""
                        with inside as (
                            select x.document_id as id from exhibit_document x join exhibit e on e.id = x.exhibit_id
                            where e.filing_id = :filing
                            union select motion_paper from filing where id = :filing
                            union select filled from filing_form where filing_id = :filing)
                        select distinct d.item_id from document d where d.case_id = :case and d.item_id is not null
                            and (d.id in (select id from inside) or exists (
                                select from document o join inside i on i.id = o.id where o.translation = d.id))""")
                .param("filing", plan.id())
                .param("case", plan.caseId())
                .query(UUID.class)
                .list());
    }

    /// What was written for it.
    private List<String> texts(Plan plan) {
        return sql.sql("select relief, court_findings, facts from filing where case_id = ? and id = ?")
                .params(plan.caseId(), plan.id())
                .query((row, _) -> Stream.of(row.getString(1), row.getString(2), row.getString(3))
                        .filter(Objects::nonNull)
                        .toList())
                .single();
    }
}

package org.safeconduct.app.people.family;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The links between the people of one case. A relative with a case of their own stands in both, without a bridge.
@Repository
@Transactional
public class Families {
    private final JdbcClient sql;
    private final Journal journal;

    Families(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// The relative is the person's spouse, parent … Said twice, it is one link.
    public void link(UUID caseId, UUID person, Kin kin, UUID relative) {
        if (list(caseId, person).stream()
                .anyMatch(each -> each.kin() == kin && each.personId().equals(relative))) {
            return;
        }
        sql.sql("insert into family_link (case_id, person_id, kin, relative_id) values (?, ?, ?, ?)")
                .params(caseId, person, kin.name(), relative)
                .update();
        journal.enter(FamilyAct.FAMILY_LINKED, caseId, person);
    }

    public void withdraw(UUID caseId, UUID link) {
        sql.sql("update family_link set withdrawn = clock_timestamp() where case_id = ? and id = ?")
                .params(caseId, link)
                .update();
        journal.enter(FamilyAct.FAMILY_LINK_WITHDRAWN, caseId, link);
    }

    /// All of a case, as they were written down.
    @Transactional(readOnly = true)
    public List<Link> list(UUID caseId) {
        return sql.sql(
                        "select person_id, kin, relative_id from family_link where case_id = ? and withdrawn is null order by id")
                .param(caseId)
                .query((row, _) -> new Link(
                        row.getObject("person_id", UUID.class),
                        Kin.valueOf(row.getString("kin")),
                        row.getObject("relative_id", UUID.class)))
                .list();
    }

    /// Seen from the person, whichever way the links were written down.
    @Transactional(readOnly = true)
    public List<Relative> list(UUID caseId, UUID person) {
        return sql.sql("""
                        select id, kin, relative_id as other, false as turned from family_link
                        where case_id = :case and person_id = :person and withdrawn is null
                        union all
                        select id, kin, person_id, true from family_link
                        where case_id = :case and relative_id = :person and withdrawn is null
                        order by id""")
                .param("case", caseId)
                .param("person", person)
                .query((row, number) -> {
                    var kin = Kin.valueOf(row.getString("kin"));
                    return new Relative(
                            row.getObject("id", UUID.class),
                            row.getBoolean("turned") ? kin.turned() : kin,
                            row.getObject("other", UUID.class));
                })
                .list();
    }
}

package org.safeconduct.app.custody.stay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.safeconduct.app.custody.CustodyAct;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The milestones of the people in a case; written down once, or taken back.
@Repository
@Transactional
public class Milestones {
    private final JdbcClient sql;
    private final Journal journal;

    Milestones(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, UUID person, Milestone.What what) {
        var id = sql.sql("""
                        insert into custody_milestone (case_id, person_id, kind, day, at, zone, source)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, person, what.kind().name(), what.day())
                .param(what.at())
                .params(what.zone().getId(), what.source())
                .query(UUID.class)
                .single();
        journal.enter(CustodyAct.CUSTODY_MILESTONE_ADDED, caseId, id);
        return id;
    }

    /// Takes back what proved wrong. It stays in the database.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update custody_milestone set withdrawn = now()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(CustodyAct.CUSTODY_MILESTONE_WITHDRAWN, caseId, id);
        }
    }

    /// Those of everybody in these cases, by whom they are about.
    public Supplier<Map<UUID, List<Milestone>>> list(Inquiry inquiry, Collection<UUID> cases) {
        var asked = inquiry.ask(
                """
                select * from custody_milestone where case_id = any (?) and withdrawn is null
                order by day, at nulls first, id""", cases, (row, number) -> Map.entry(row.getObject("person_id", UUID.class), read(row, number)));
        return () -> asked.get().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// In the order in which they happened.
    @Transactional(readOnly = true)
    public List<Milestone> list(UUID caseId, UUID person) {
        return sql.sql("""
                        select * from custody_milestone where case_id = ? and person_id = ? and withdrawn is null
                        order by day, at nulls first, id""").params(caseId, person).query(Milestones::read).list();
    }

    private static Milestone read(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                new Milestone.What(
                        Milestone.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getObject("at", LocalTime.class),
                        ZoneId.of(row.getString("zone")),
                        row.getString("source")));
    }
}

package org.safeconduct.app.journal;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes entries in the transaction of the change they tell of, so that neither can be without the other.
@Repository
@Transactional
public class Journal {
    private static final int LONGEST_PAGE = 200;

    private final JdbcClient sql;

    Journal(JdbcClient sql) {
        this.sql = sql;
    }

    /// What the actor did in a case.
    ///
    /// @param subject what it was done to, such as a person or a filing; the case where nothing is smaller
    public void enter(Act act, UUID caseId, UUID subject) {
        write(act.name(), caseId, subject);
    }

    /// What the actor did outside any case, such as signing in.
    public void enter(Act act, UUID subject) {
        write(act.name(), null, subject);
    }

    /// That the actor is about to be shown a page of a case. On the disk when this comes back, in a transaction of its
    /// own: one statement tells who acts and what they read.
    ///
    /// @param route the address with its variables unnamed
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void enterReading(UUID caseId, String route) {
        sql.sql("""
                        insert into journal_entry (act, case_id, subject, route)
                        select ?, ?, ?, ? from set_config('safeconduct.member', ?, true)""")
                .params(Reading.CASE_READ.name(), caseId, caseId, route)
                .param(Actor.current().map(UUID::toString).orElse(""))
                .update();
    }

    private void write(String act, @Nullable UUID caseId, UUID subject) {
        sql.sql("insert into journal_entry (act, case_id, subject) values (?, ?, ?)")
                .param(act)
                .param(caseId)
                .param(subject)
                .update();
    }

    /// What was done in a case and who looked, the newest first.
    ///
    /// @param before the entry to go on before; null for the newest
    @Transactional(readOnly = true)
    public Chronicle chronicle(UUID caseId, @Nullable Long before, ZoneId zone) {
        return Chronicle.of(list(caseId, before == null ? Long.MAX_VALUE : before), LONGEST_PAGE, zone);
    }

    /// Who changed each of these things of a case last, and when.
    @Transactional(readOnly = true)
    public Map<UUID, Hand> hands(UUID caseId, Collection<UUID> subjects) {
        return sql.sql("""
                        select distinct on (subject) subject, actor, at from journal_entry
                        where case_id = ? and subject = any (?) and actor is not null order by subject, id desc""").param(caseId).param(subjects.toArray(UUID[]::new)).query(Hand.class).list().stream()
                .collect(Collectors.toMap(Hand::subject, hand -> hand));
    }

    /// The newest entries of a case before the given one.
    List<Entry> list(UUID caseId, long before) {
        return sql.sql("""
                        select e.id, e.at, e.actor, e.act, e.subject, e.route, l.hash is not null as linked
                        from journal_entry e left join journal_link l on l.entry = e.id
                        where e.case_id = ? and e.id < ? order by e.id desc limit ?""")
                .params(caseId, before, LONGEST_PAGE)
                .query(Entry.class)
                .list();
    }
}

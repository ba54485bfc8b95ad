package org.safeconduct.app.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.calendar.Confirmation.Subject;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.rules.Lawbook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Second looks at dates after which a right is lost.
@Repository("calendarConfirmations")
@Transactional
public class Confirmations {
    /// Our own rule that lists those dates.
    private static final String SECOND_PERSON = "IN-20";

    private final JdbcClient sql;
    private final Journal journal;
    private final Lawbook rules;

    Confirmations(JdbcClient sql, Journal journal, Lawbook rules) {
        this.sql = sql;
        this.journal = journal;
        this.rules = rules;
    }

    /// Notes that whoever acts looked at it.
    public void confirm(UUID caseId, Subject subject) {
        var id = sql.sql("""
                        insert into calendar_confirmation (case_id, rule, fact, about, legal)
                        values (?, ?, ?, ?, ?) returning id""")
                .params(caseId, subject.rule(), subject.fact(), subject.about(), subject.legal())
                .query(UUID.class)
                .single();
        journal.enter(CalendarAct.CALENDAR_DATE_CONFIRMED, caseId, id);
    }

    /// Which dates of many cases somebody looked at, by case.
    @Transactional(readOnly = true)
    public Map<UUID, Set<Subject>> confirmed(Collection<UUID> cases) {
        var confirmed = new HashMap<UUID, Set<Subject>>();
        sql.sql("select case_id, rule, fact, about, legal from calendar_confirmation where case_id = any (?)")
                .param(cases.toArray(UUID[]::new))
                .query((row, number) -> confirmed
                        .computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashSet<>())
                        .add(new Subject(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, LocalDate.class))))
                .list();
        return confirmed;
    }

    /// The rules whose dates are confirmed by a second person.
    public List<String> wanted() {
        return rules.rule(SECOND_PERSON).items();
    }

    /// Of each date of a case the latest.
    @Transactional(readOnly = true)
    public Map<Subject, Confirmation> list(UUID caseId) {
        var latest = new LinkedHashMap<Subject, Confirmation>();
        sql.sql("select rule, fact, about, legal, by, at from calendar_confirmation where case_id = ? order by id")
                .param(caseId)
                .query((row, number) -> new Confirmation(
                        new Subject(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, LocalDate.class)),
                        row.getObject(5, UUID.class),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .list()
                .forEach(found -> latest.put(found.subject(), found));
        return latest;
    }
}

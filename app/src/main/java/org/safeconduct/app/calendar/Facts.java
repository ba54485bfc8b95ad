package org.safeconduct.app.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Inquiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The facts of cases on which dates hang.
@Repository("calendarFacts")
@Transactional
public class Facts {
    private static final String COLUMNS = "sort, word, value, day, until, hour, about, served, source";

    private final JdbcClient sql;
    private final Journal journal;

    Facts(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Enters one in the name of whoever acts.
    public UUID add(UUID caseId, Fact.Told told) {
        var id = columns(
                        sql.sql(
                                "insert into calendar_fact (%s, case_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id"
                                        .formatted(COLUMNS)),
                        told)
                .param(caseId)
                .query(UUID.class)
                .single();
        journal.enter(CalendarAct.CALENDAR_FACT_ADDED, caseId, id);
        return id;
    }

    /// Writes over the version that somebody saw. What stood there stays in the database.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean change(UUID caseId, UUID id, Fact.Told told, int version) {
        int changed = columns(sql.sql("""
                                update calendar_fact set (%s) = row(?, ?, ?, ?, ?, ?, ?, ?, ?), version = version + 1
                                where case_id = ? and id = ? and version = ? and withdrawn is null""".formatted(COLUMNS)), told)
                .params(caseId, id, version)
                .update();
        if (changed == 1) {
            journal.enter(CalendarAct.CALENDAR_FACT_CHANGED, caseId, id);
        }
        return changed == 1;
    }

    /// Takes one back: it counts no longer and stays on record.
    ///
    /// @return false when somebody changed it meanwhile; then nothing is changed
    public boolean withdraw(UUID caseId, UUID id, int version) {
        int changed = sql.sql("""
                        update calendar_fact set withdrawn = clock_timestamp(), version = version + 1
                        where case_id = ? and id = ? and version = ? and withdrawn is null""").params(caseId, id, version).update();
        if (changed == 1) {
            journal.enter(CalendarAct.CALENDAR_FACT_WITHDRAWN, caseId, id);
        }
        return changed == 1;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Fact.Told told) {
        return statement
                .params(told.sort().name(), told.word())
                .param(told.value())
                .param(told.day())
                .param(told.until())
                .param(told.hour())
                .param(told.about())
                .params(told.served().name(), told.source());
    }

    /// One that was not taken back.
    @Transactional(readOnly = true)
    public Fact fact(UUID caseId, UUID id) {
        return sql.sql("select * from calendar_fact where case_id = ? and id = ? and withdrawn is null")
                .params(caseId, id)
                .query(Facts::read)
                .single();
    }

    /// Whether nothing stands there for a case.
    @Transactional(readOnly = true)
    public boolean isBlank(UUID caseId) {
        return sql.sql("select not exists (select from calendar_fact where case_id = ? and withdrawn is null)")
                .param(caseId)
                .query(Boolean.class)
                .single();
    }

    /// Those of many cases at once, each in the order in which they were entered.
    public Supplier<Map<UUID, List<Fact>>> list(Inquiry inquiry, Collection<UUID> cases) {
        return inquiry.askByCase(
                "select * from calendar_fact where case_id = any (?) and withdrawn is null order by id",
                cases,
                Facts::read);
    }

    private static Fact read(ResultSet row, int number) throws SQLException {
        var told = new Fact.Told(
                Fact.Sort.valueOf(row.getString("sort")),
                row.getString("word"),
                row.getString("value"),
                row.getObject("day", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getObject("hour", LocalTime.class),
                row.getString("about"),
                Fact.Served.valueOf(row.getString("served")),
                row.getString("source"));
        return new Fact(
                row.getObject("id", UUID.class),
                told,
                row.getObject("by", UUID.class),
                row.getObject("entered", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}

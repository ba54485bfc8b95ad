package org.safeconduct.app.calendar.court;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Inquiry;
import org.safeconduct.law.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Settings and closures that hold.
@Repository("calendarCourts")
@Transactional
public class Courts {
    private final JdbcClient sql;
    private final Journal journal;
    private final Clock clock;

    Courts(JdbcClient sql, Journal journal, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    /// In the name of whoever acts. Of two for the same judge the later goes first.
    ///
    /// @param judge null for every judge of the court
    public void set(String rule, Period period, String court, @Nullable String judge, String why) {
        var id = sql.sql("""
                        insert into court_setting (rule, amount, unit, court, judge, why, entered)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(rule, period.amount(), period.unit().name(), court)
                .param(judge)
                .params(why, now())
                .query(UUID.class)
                .single();
        journal.enter(CourtAct.COURT_SETTING_ENTERED, id);
    }

    /// In the name of whoever acts.
    ///
    /// @param court null for the offices in Washington
    public void close(@Nullable String court, LocalDate day, String why, String source) {
        var id = sql.sql(
                        "insert into court_closure (court, day, why, source, entered) values (?, ?, ?, ?, ?) returning id")
                .param(court)
                .params(day, why, source, now())
                .query(UUID.class)
                .single();
        journal.enter(CourtAct.COURT_CLOSURE_ENTERED, id);
    }

    /// From now on the rule is counted as it is.
    ///
    /// @return false when it is withdrawn already
    public boolean withdrawSetting(UUID id) {
        return withdraw("court_setting", id, CourtAct.COURT_SETTING_WITHDRAWN);
    }

    /// From now on the day is open.
    ///
    /// @return false when it is withdrawn already
    public boolean withdrawClosure(UUID id) {
        return withdraw("court_closure", id, CourtAct.COURT_CLOSURE_WITHDRAWN);
    }

    private boolean withdraw(String table, UUID id, CourtAct act) {
        int changed = sql.sql("update %s set withdrawn = ? where id = ? and withdrawn is null".formatted(table))
                .params(now(), id)
                .update();
        if (changed == 1) {
            journal.enter(act, id);
        }
        return changed == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /// What holds at this moment, asked together with other questions.
    public Supplier<CourtRules> rules(Inquiry inquiry) {
        var settings = settings(inquiry);
        var closures = closures(inquiry);
        return () -> new CourtRules(settings.get(), closures.get());
    }

    /// In the order of [CourtRules].
    private static Supplier<List<Setting>> settings(Inquiry inquiry) {
        return inquiry.ask(
                """
                        select s.*, m.name from court_setting s join member m on m.id = s.by
                        where s.withdrawn is null order by s.judge is null, s.entered desc, s.id desc""",
                (row, _) -> new Setting(
                        row.getObject("id", UUID.class),
                        row.getString("rule"),
                        new Period(row.getInt("amount"), Period.Unit.valueOf(row.getString("unit"))),
                        row.getString("court"),
                        row.getString("judge"),
                        row.getString("why"),
                        row.getString("name"),
                        row.getObject("entered", OffsetDateTime.class).toInstant()));
    }

    /// The latest first.
    private static Supplier<List<Closed>> closures(Inquiry inquiry) {
        return inquiry.ask(
                """
                        select c.*, m.name from court_closure c join member m on m.id = c.by
                        where c.withdrawn is null order by c.day desc, c.id desc""",
                (row, _) -> new Closed(
                        row.getObject("id", UUID.class),
                        row.getString("court"),
                        row.getObject("day", LocalDate.class),
                        row.getString("why"),
                        row.getString("source"),
                        row.getString("name"),
                        row.getObject("entered", OffsetDateTime.class).toInstant()));
    }

    /// The courts of the cases of whoever acts, as their teams write them.
    @Transactional(readOnly = true)
    public List<String> known() {
        return sql.sql("select distinct court from proceeding where ended is null order by court")
                .query(String.class)
                .list();
    }

    /// Whether two spellings mean the same court or judge.
    public static boolean isSame(@Nullable String one, @Nullable String other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static @Nullable String plain(@Nullable String name) {
        return name == null ? null : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package org.safeconduct.app.evidence.check;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.check.Check.State;
import org.safeconduct.app.journal.Journal;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The checks of the house: asked for, watched, stopped.
@Repository
@Transactional
public class Checks {
    private static final String SELECT = """
            select id, asked, by, state, total, whole, ended,
                (select count(*) from file_damage where check_id = id) as damaged from file_check""";

    private final JdbcClient sql;
    private final Journal journal;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;

    Checks(JdbcClient sql, Journal journal, @Lazy Scheduler scheduler, @Lazy OneTimeTask<Void> fileChecks) {
        this.sql = sql;
        this.journal = journal;
        this.scheduler = scheduler;
        this.task = fileChecks;
    }

    /// Asks for one, unless one goes on.
    public void ask() {
        var asked = sql.sql("insert into file_check default values on conflict do nothing returning id")
                .query(UUID.class)
                .optional();
        asked.ifPresent(id -> {
            journal.enter(CheckAct.FILES_CHECKED, id);
            // At once; whose clock says so makes no difference.
            scheduler.schedule(task.instance(id.toString()), Instant.EPOCH);
        });
    }

    /// Asks the one that goes on to stop.
    public void stop() {
        sql.sql("update file_check set stop = true where state in ('WAITING', 'RUNNING')")
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Check> newest() {
        return sql.sql(SELECT + " order by id desc limit 1").query(Check.class).optional();
    }

    @Transactional(readOnly = true)
    Check check(UUID id) {
        return sql.sql(SELECT + " where id = ?").param(id).query(Check.class).single();
    }

    /// What a check found, as many as a page holds.
    @Transactional(readOnly = true)
    public List<Damage> damages(UUID check, int most) {
        return sql.sql("select object, kind, found from file_damage where check_id = ? order by object limit ?")
                .params(check, most)
                .query(Damage.class)
                .list();
    }

    /// The name after which it goes on; empty for one that has seen nothing.
    Optional<String> begin(UUID id, long total) {
        sql.sql("update file_check set state = 'RUNNING', total = ? where id = ?")
                .params(total, id)
                .update();
        return sql.sql("select last from file_check where id = ? and last is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /// Notes how far it is.
    ///
    /// @param whole how many more were whole
    /// @return whether it is to stop
    boolean report(UUID id, long whole, String last) {
        return sql.sql("update file_check set whole = whole + ?, last = ? where id = ? returning stop")
                .params(whole, last, id)
                .query(Boolean.class)
                .single();
    }

    void note(UUID id, String object, String kind) {
        sql.sql("insert into file_damage (check_id, object, kind) values (?, ?, ?) on conflict do nothing")
                .params(id, object, kind)
                .update();
    }

    void end(UUID id, State state) {
        sql.sql("update file_check set state = ?, ended = clock_timestamp() where id = ?")
                .params(state.name(), id)
                .update();
    }
}

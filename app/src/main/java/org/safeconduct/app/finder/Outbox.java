package org.safeconduct.app.finder;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Changes on their way into the index. The database fills it; see V090.
@Repository
@Transactional
class Outbox {
    private final JdbcClient sql;

    Outbox(JdbcClient sql) {
        this.sql = sql;
    }

    /// The oldest ones that somebody can read.
    @Transactional(readOnly = true)
    public List<Change> list(int most) {
        return sql.sql("select * from changes_to_find(?)")
                .param(most)
                .query(Change.class)
                .list();
    }

    /// How far the index was when it last told.
    @Transactional(readOnly = true)
    public long mark() {
        return sql.sql("select mark from find_mark").query(Long.class).single();
    }

    /// Forgets what the index has on the disk.
    public void done(List<Change> changes, long mark) {
        sql.sql("select changes_found(?, ?)")
                .param(changes.stream().map(Change::seq).toArray(Long[]::new))
                .param(mark)
                .query((row, number) -> true)
                .list();
    }

    /// Puts all there is in, so that the index is made anew.
    public void fill() {
        sql.sql("select find_everything()").query((row, number) -> true).list();
    }

    /// How many of them the acting member could open.
    @Transactional(readOnly = true)
    public long waiting() {
        return sql.sql("select count(*) from find_change").query(Long.class).single();
    }

    /// How far the index is made anew, where the acting member runs the house and somebody asked for that.
    @Transactional(readOnly = true)
    public Optional<Rebuild> rebuild() {
        return sql.sql("select * from rebuilding()").query(Rebuild.class).optional();
    }

    /// How many there are, where the acting member runs the house.
    @Transactional(readOnly = true)
    public long waitingInHouse() {
        return sql.sql("select waiting_to_be_found()").query(Long.class).single();
    }
}

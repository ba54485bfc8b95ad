package org.safeconduct.app.custody.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What people said about the points of transfers. What is taken back stays in the database.
@Repository
@Transactional
public class Settlements {
    private final JdbcClient sql;
    private final Journal journal;

    Settlements(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    /// Settles a point in the name of whoever acts.
    ///
    /// @return false when somebody was quicker; then nothing is changed
    public boolean settle(UUID caseId, UUID stay, String point, Settled.How how, @Nullable String why) {
        var id = sql.sql("""
                        insert into custody_transfer_point (case_id, stay_id, point, how, why) values (?, ?, ?, ?, ?)
                        on conflict do nothing returning id""")
                .params(caseId, stay, point, how.name())
                .param(why)
                .query(UUID.class)
                .optional();
        id.ifPresent(done -> journal.enter(TransferAct.CUSTODY_POINT_SETTLED, caseId, done));
        return id.isPresent();
    }

    /// Opens one again.
    public void reopen(UUID caseId, UUID id) {
        int opened = sql.sql("""
                        update custody_transfer_point set withdrawn = clock_timestamp()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (opened == 1) {
            journal.enter(TransferAct.CUSTODY_POINT_REOPENED, caseId, id);
        }
    }

    /// Those that hold, of many cases at once.
    @Transactional(readOnly = true)
    Map<UUID, List<Settled>> list(Collection<UUID> cases) {
        return sql
                .sql("select * from custody_transfer_point where case_id = any (?) and withdrawn is null order by id")
                .param(cases.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("case_id", UUID.class), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Settled read(ResultSet row) throws SQLException {
        return new Settled(
                row.getObject("id", UUID.class),
                row.getObject("stay_id", UUID.class),
                row.getString("point"),
                Settled.How.valueOf(row.getString("how")),
                row.getString("why"),
                row.getObject("by", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

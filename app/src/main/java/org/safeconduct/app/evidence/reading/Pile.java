package org.safeconduct.app.evidence.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.platform.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What came and waits to be read. The database lays each item on it; see V110.
@Repository
@Transactional
class Pile {
    private record Next(UUID caseId, UUID item, UUID member) {}

    private final JdbcClient sql;
    private final Settings settings;

    Pile(JdbcClient sql, Settings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /// What has waited longest, in the name of somebody who may open it.
    @Transactional(readOnly = true)
    public Optional<Errand> next() {
        return sql.sql("select * from next_to_read()")
                .query(Next.class)
                .optional()
                .map(next -> Errand.of(next.caseId(), next.item(), next.member()));
    }

    /// It goes behind all others, for what it needs is away.
    public void putBack(Errand errand) {
        sql.sql("update evidence_pile set came = clock_timestamp() where item_id = ?")
                .param(errand.item())
                .update();
    }

    /// It goes behind all others and waits, longer each time, because reading it broke down.
    ///
    /// @return how often it did by now
    public int putBackBroken(Errand errand) {
        return sql.sql("""
                        insert into evidence_pile as p (item_id, case_id, tries, came)
                        values (?, ?, 1, clock_timestamp() + interval '10 minutes')
                        on conflict (item_id) do update set tries = p.tries + 1,
                            came = clock_timestamp() + (p.tries + 1) * interval '10 minutes'
                        returning tries""")
                .params(errand.item(), errand.caseId())
                .query(Integer.class)
                .single();
    }

    public void take(UUID item) {
        sql.sql("delete from evidence_pile where item_id = ?").param(item).update();
    }

    /// How many items of a case lie here, besides the one that is being read; none where nobody reads ahead.
    @Transactional(readOnly = true)
    public int count(UUID caseId, List<Reading> goingOn) {
        return settings.readAhead()
                ? sql.sql("select count(*) from evidence_pile where case_id = ? and item_id <> all (?)")
                        .param(caseId)
                        .param(goingOn.stream().map(Reading::itemId).toArray(UUID[]::new))
                        .query(Integer.class)
                        .single()
                : 0;
    }
}

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

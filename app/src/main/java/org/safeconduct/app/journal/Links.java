package org.safeconduct.app.journal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The hash chain over all entries. The database makes it; the application may only ask for it.
@Repository
@Transactional
public class Links {
    private final JdbcClient sql;

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    /// Links what has been written since. Several nodes may call it at once; one of them does it.
    @Scheduled(fixedDelay = 1000)
    public void forge() {
        sql.sql("select link_journal()").query(Long.class).single();
    }

    /// The first entry that is not what it was when it was linked, or that is missing; empty when the chain holds.
    public Optional<Long> findBreak() {
        return sql.sql("select broken from journal_break() as broken where broken is not null")
                .query(Long.class)
                .optional();
    }
}

package org.safeconduct.app.team;

import java.util.UUID;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.CaseTeams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is on which case.
@Repository
@Transactional
public class Teams implements CaseTeams {
    private final JdbcClient sql;

    Teams(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public boolean includesActor(UUID caseId) {
        return Actor.current().isPresent()
                && sql.sql("select on_case(?)")
                        .param(caseId)
                        .query(Boolean.class)
                        .single();
    }
}

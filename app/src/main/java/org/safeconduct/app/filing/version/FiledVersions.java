package org.safeconduct.app.filing.version;

import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.keeping.Reliance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was filed with a court rests on the files it was assembled from, and is one itself.
@Component
class FiledVersions implements Reliance {
    private final JdbcClient sql;

    FiledVersions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(UUID caseId) {
        return sql.sql("select exists (select from submission where case_id = ?)")
                        .param(caseId)
                        .query(Boolean.class)
                        .single()
                ? Optional.of("filing.filed.kept")
                : Optional.empty();
    }
}

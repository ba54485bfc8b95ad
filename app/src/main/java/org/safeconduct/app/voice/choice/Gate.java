package org.safeconduct.app.voice.choice;

import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.casefile.leaving.Reserve;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers for what is kept back, also towards those who may not know of it. Only the database knows why.
@Component
class Gate implements Reserve {
    private final JdbcClient sql;

    Gate(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(UUID caseId, Parcel parcel) {
        return sql.sql("select is_kept_back(?, ?, ?, ?)")
                .params(caseId, parcel.route().name())
                .param(parcel.things().toArray(UUID[]::new))
                .param(parcel.texts().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}

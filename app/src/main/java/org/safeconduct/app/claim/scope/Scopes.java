package org.safeconduct.app.claim.scope;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.claim.ClaimAct;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What cases claim.
@Repository
@Transactional
public class Scopes {
    private final JdbcClient sql;
    private final Journal journal;

    Scopes(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public Scope scope(UUID caseId) {
        record Chosen(Set<String> reliefs, int version) {}
        Optional<Chosen> chosen = sql.sql("select reliefs, version from claim_scope where case_id = ?")
                .param(caseId)
                .query((row, number) -> new Chosen(
                        new LinkedHashSet<>(
                                Arrays.asList((String[]) row.getArray("reliefs").getArray())),
                        row.getInt("version")))
                .optional();
        return new Scope(
                chosen.map(Chosen::reliefs).orElse(Set.of()),
                grounds(caseId),
                chosen.map(Chosen::version).orElse(0));
    }

    private List<Ground> grounds(UUID caseId) {
        return sql.sql("select id, ground, words from claim_ground where case_id = ? and withdrawn is null order by id")
                .param(caseId)
                .query(Ground.class)
                .list();
    }

    /// Says what is asked for.
    ///
    /// @param version the one that somebody saw
    /// @return false when somebody was quicker; then nothing is changed
    public boolean choose(UUID caseId, Collection<String> reliefs, int version) {
        int changed = sql.sql("""
                        insert into claim_scope as s (case_id, reliefs, version) select :case, :reliefs, 1 where :version = 0
                            or exists (select from claim_scope where case_id = :case)
                        on conflict (case_id) do update set reliefs = excluded.reliefs, version = s.version + 1
                            where s.version = :version""")
                .param("case", caseId)
                .param("reliefs", reliefs.toArray(String[]::new))
                .param("version", version)
                .update();
        if (changed == 1) {
            journal.enter(ClaimAct.CLAIM_SCOPE_CHANGED, caseId, caseId);
        }
        return changed == 1;
    }

    public UUID add(UUID caseId, String ground, String words) {
        var id = sql.sql("insert into claim_ground (case_id, ground, words) values (?, ?, ?) returning id")
                .params(caseId, ground, words)
                .query(UUID.class)
                .single();
        journal.enter(ClaimAct.CLAIM_GROUND_ADDED, caseId, id);
        return id;
    }

    /// Takes a ground out of the claim. What was tied to it stays on record and leaves the map with it.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update claim_ground set withdrawn = clock_timestamp()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(ClaimAct.CLAIM_GROUND_WITHDRAWN, caseId, id);
        }
    }
}

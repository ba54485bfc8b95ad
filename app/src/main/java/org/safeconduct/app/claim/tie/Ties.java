package org.safeconduct.app.claim.tie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.claim.ClaimAct;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.story.account.Account;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The ties of cases.
@Repository
@Transactional
public class Ties {
    /// A tie to what was destroyed since, to what was taken back or to a passage that the case no longer cites holds
    /// nothing and is left out.
    private static final String ALL = """
            select t.*, a.kind as told from claim_tie t
                left join evidence_passage e on e.id = t.passage_id
                left join evidence_item i on i.id = t.item_id
                left join evidence_object o on o.id = i.object_id
                left join story_statement s on s.id = t.statement_id
                left join story_telling w on w.id = s.telling_id
                left join story_account a on a.id = w.account_id
            where t.case_id = ? and t.withdrawn is null and e.withdrawn is null and o.erased is null
                and s.withdrawn is null and a.withdrawn is null
                and (t.report_id is null or exists (select from cited_passage c
                    where c.case_id = t.case_id and c.passage_id = t.report_id and c.withdrawn is null))\s""";

    private final JdbcClient sql;
    private final Journal journal;

    Ties(JdbcClient sql, Journal journal) {
        this.sql = sql;
        this.journal = journal;
    }

    public UUID add(UUID caseId, Tie.At at, Source source, Tie.Said said) {
        var id = columns(sql.sql("""
                                insert into claim_tie
                                    (case_id, element, ground_id, place, item_id, passage_id, report_id, statement_id, maker,
                                        bearing, proves)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""").params(caseId, at.element()).param(at.ground()), source)
                .param(said.maker())
                .params(said.bearing().name(), said.proves())
                .query(UUID.class)
                .single();
        journal.enter(ClaimAct.CLAIM_TIE_ADDED, caseId, id);
        return id;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, Source source) {
        return switch (source) {
            case Source.Testimony(var place) ->
                statement.param(place).param(null).param(null).param(null).param(null);
            case Source.Evidence(var item, var passage) ->
                statement.param(null).param(item).param(passage).param(null).param(null);
            case Source.Country(var passage) ->
                statement.param(null).param(null).param(null).param(passage).param(null);
            case Source.Statement(var id, var _) ->
                statement.param(null).param(null).param(null).param(null).param(id);
        };
    }

    /// Says what the team answers to what hurts, over the version that somebody saw.
    ///
    /// @return false when somebody was quicker, or nothing there hurts; then nothing is changed
    public boolean answer(UUID caseId, UUID id, @Nullable String answer, int version) {
        int changed = sql.sql("""
                        update claim_tie set answer = ?, version = version + 1 where case_id = ? and id = ?
                            and version = ? and bearing <> 'HELPS' and withdrawn is null""").param(answer).params(caseId, id, version).update();
        if (changed == 1) {
            journal.enter(ClaimAct.CLAIM_TIE_ANSWERED, caseId, id);
        }
        return changed == 1;
    }

    /// Undoes a tie. It stays on record.
    public void withdraw(UUID caseId, UUID id) {
        int withdrawn = sql.sql("""
                        update claim_tie set withdrawn = clock_timestamp()
                        where case_id = ? and id = ? and withdrawn is null""").params(caseId, id).update();
        if (withdrawn == 1) {
            journal.enter(ClaimAct.CLAIM_TIE_WITHDRAWN, caseId, id);
        }
    }

    @Transactional(readOnly = true)
    public Tie tie(UUID caseId, UUID id) {
        return sql.sql(ALL + "and t.id = ?")
                .params(caseId, id)
                .query(Ties::read)
                .single();
    }

    /// The oldest first.
    @Transactional(readOnly = true)
    public List<Tie> list(UUID caseId) {
        return sql.sql(ALL + "order by t.id").param(caseId).query(Ties::read).list();
    }

    private static Tie read(ResultSet row, int number) throws SQLException {
        return new Tie(
                row.getObject("id", UUID.class),
                new Tie.At(row.getString("element"), row.getObject("ground_id", UUID.class)),
                source(row),
                new Tie.Said(
                        row.getString("maker"), Bearing.valueOf(row.getString("bearing")), row.getString("proves")),
                row.getString("answer"),
                row.getInt("version"));
    }

    private static Source source(ResultSet row) throws SQLException {
        var place = row.getString("place");
        if (place != null) {
            return new Source.Testimony(place);
        }
        var statement = row.getObject("statement_id", UUID.class);
        if (statement != null) {
            return new Source.Statement(statement, !row.getString("told").equals(Account.Kind.DOCUMENT.name()));
        }
        var report = row.getObject("report_id", UUID.class);
        return report == null
                ? new Source.Evidence(row.getObject("item_id", UUID.class), row.getObject("passage_id", UUID.class))
                : new Source.Country(report);
    }
}

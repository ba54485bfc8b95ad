package org.safeconduct.app.evidence.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.keeping.Decision.Kind;
import org.safeconduct.app.evidence.keeping.Decision.Lifting;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.disposal.Certificate;
import org.safeconduct.vault.disposal.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The words behind the hashes in the ledger.
@Repository
@Transactional
class Orders {
    private final JdbcClient sql;

    Orders(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<Decision> list(UUID caseId) {
        return sql.sql("select * from evidence_order where case_id = ? order by id desc")
                .param(caseId)
                .query(Orders::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Decision> find(UUID caseId, UUID id, Kind kind) {
        return list(caseId).stream()
                .filter(each -> each.id().equals(id) && each.kind() == kind)
                .findFirst();
    }

    public UUID add(UUID caseId, Kind kind, Order order) {
        return sql.sql("insert into evidence_order (case_id, kind, facts, salt) values (?, ?, ?, ?) returning id")
                .params(caseId, kind.name(), order.facts().canonical(), order.salt())
                .query(UUID.class)
                .single();
    }

    public void lift(UUID caseId, UUID hold, String why) {
        sql.sql("""
                        update evidence_order set released = clock_timestamp(), released_by = current_member(), released_why = ?
                        where case_id = ? and id = ? and released is null""").params(why, caseId, hold).update();
    }

    public void keep(UUID caseId, UUID request, Certificate certificate) {
        sql.sql("insert into evidence_destruction (case_id, request_id, note, proof) values (?, ?, ?, ?)")
                .params(caseId, request, certificate.note(), certificate.proof())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Destruction> findDestruction(UUID caseId) {
        return sql.sql("select at, by, note, proof from evidence_destruction where case_id = ?")
                .param(caseId)
                .query(Destruction.class)
                .optional();
    }

    /// All that is known of the files of a case. The ledger had the destruction before.
    public void erase(UUID caseId) {
        sql.sql("select erase_evidence(?)").param(caseId).query(row -> {
            // It answers nothing.
        });
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                new Order(
                        row.getString("case_id"),
                        Facts.read(row.getBytes("facts")).orElseThrow(),
                        row.getString("salt")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("by", UUID.class),
                lifting(row));
    }

    private static @Nullable Lifting lifting(ResultSet row) throws SQLException {
        var at = row.getObject("released", OffsetDateTime.class);
        return at == null
                ? null
                : new Lifting(at.toInstant(), row.getObject("released_by", UUID.class), row.getString("released_why"));
    }
}

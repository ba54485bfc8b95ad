package org.safeconduct.app.evidence.item;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.Receipt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Items as rows, within somebody else's transaction.
@Repository
class ItemRows {
    private static final String SELECT = """
            select i.*, o.facts, o.salt, o.origin, o.seq,
                array(select person_id from evidence_person p where p.item_id = i.id order by 1) as people,
                array(select tag from evidence_tag t where t.item_id = i.id order by 1) as tags
            from evidence_item i join evidence_object o on o.id = i.object_id where o.erased is null and i.case_id = ?""";

    private final JdbcClient sql;

    ItemRows(JdbcClient sql) {
        this.sql = sql;
    }

    List<Item> list(UUID caseId) {
        return sql.sql(SELECT + " order by i.id desc")
                .param(caseId)
                .query(ItemRows::read)
                .list();
    }

    Optional<Item> find(UUID caseId, UUID id) {
        return sql.sql(SELECT + " and i.id = ?")
                .params(caseId, id)
                .query(ItemRows::read)
                .optional();
    }

    void write(UUID caseId, UUID id, Particulars its) {
        var came = its.provenance();
        sql.sql("""
                        update evidence_item set title = ?, shows = ?, date_words = ?, date_earliest = ?, date_latest = ?,
                            language = ?, from_person = ?, from_words = ?, how = ?, received_on = ?, original_at = ?
                        where case_id = ? and id = ?""")
                .params(its.title(), its.shows(), its.date().words())
                .param(its.date().earliest())
                .param(its.date().latest())
                .param(its.language())
                .param(came.person())
                .params(came.words(), came.how().name())
                .param(came.on())
                .params(came.originalAt(), caseId, id)
                .update();
        renew("evidence_person", "person_id", caseId, id, its.people());
        renew("evidence_tag", "tag", caseId, id, its.tags());
    }

    private void renew(String table, String column, UUID caseId, UUID id, List<?> values) {
        sql.sql("delete from " + table + " where case_id = ? and item_id = ?")
                .params(caseId, id)
                .update();
        for (Object value : values) {
            sql.sql("insert into " + table + " (case_id, item_id, " + column
                            + ") values (?, ?, ?) on conflict do nothing")
                    .params(caseId, id, value)
                    .update();
        }
    }

    private static Item read(ResultSet row, int number) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("name"),
                row.getString("folder"),
                kept(row),
                particulars(row),
                row.getObject("source_id", UUID.class),
                row.getString("made_how"),
                row.getObject("added", OffsetDateTime.class).toInstant(),
                row.getObject("added_by", UUID.class),
                row.getInt("version"));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getObject("object_id", UUID.class),
                row.getString("origin"),
                new Receipt(
                        row.getString("case_id"),
                        Facts.read(row.getBytes("facts")).orElseThrow(),
                        row.getString("salt"),
                        row.getLong("seq")));
    }

    private static Particulars particulars(ResultSet row) throws SQLException {
        return new Particulars(
                row.getString("title"),
                row.getString("shows"),
                new Told(
                        row.getString("date_words"),
                        row.getObject("date_earliest", LocalDate.class),
                        row.getObject("date_latest", LocalDate.class)),
                row.getString("language"),
                new Provenance(
                        row.getObject("from_person", UUID.class),
                        row.getString("from_words"),
                        ReceivedHow.valueOf(row.getString("how")),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("original_at")),
                Arrays.asList((UUID[]) row.getArray("people").getArray()),
                Arrays.asList((String[]) row.getArray("tags").getArray()));
    }
}

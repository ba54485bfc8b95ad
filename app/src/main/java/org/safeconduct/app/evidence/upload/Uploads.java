package org.safeconduct.app.evidence.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The uploads of whoever acts.
@Component
public class Uploads {
    private static final String COLUMNS = "id, case_id, name, bytes, received, said, item_id";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Pieces pieces;
    private final Items items;
    private final Set<UUID> ending = ConcurrentHashMap.newKeySet();

    Uploads(JdbcClient sql, TransactionTemplate transaction, Pieces pieces, Items items) {
        this.sql = sql;
        this.transaction = transaction;
        this.pieces = pieces;
        this.items = items;
    }

    /// Begins one, or goes on with the one that the same member began for the same file.
    public Upload begin(UUID caseId, Upload.Announced file) {
        return Objects.requireNonNull(
                transaction.execute(_ -> findBegun(caseId, file).orElseGet(() -> add(caseId, file))));
    }

    private Optional<Upload> findBegun(UUID caseId, Upload.Announced file) {
        return sql.sql("select " + COLUMNS + """
                         from evidence_upload where case_id = ? and member_id = current_member()
                        and name = ? and bytes = ? and modified = ? and item_id is null order by id limit 1""")
                .params(caseId, file.name(), file.bytes(), file.modified())
                .query(Uploads::read)
                .optional()
                .map(this::asOnDisk);
    }

    private Upload add(UUID caseId, Upload.Announced file) {
        return sql.sql(
                        "insert into evidence_upload (case_id, name, bytes, modified, said) values (?, ?, ?, ?, ?::jsonb)"
                                + " returning " + COLUMNS)
                .params(caseId, file.name(), file.bytes(), file.modified(), JSON.writeValueAsString(file.said()))
                .query(Uploads::read)
                .single();
    }

    /// A backup brings rows back and no pieces.
    private Upload asOnDisk(Upload upload) {
        return pieces.count(upload) == upload.received()
                ? upload
                : moved(upload, 0).orElseThrow();
    }

    private Optional<Upload> moved(Upload upload, long received) {
        return sql.sql(
                        "update evidence_upload set received = ? where case_id = ? and id = ? and received = ? returning "
                                + COLUMNS)
                .params(received, upload.caseId(), upload.id(), upload.received())
                .query(Uploads::read)
                .optional();
    }

    /// Those that are not whole yet, the oldest first.
    public List<Upload> unfinished(UUID caseId) {
        return Objects.requireNonNull(transaction.execute(_ -> sql.sql("select " + COLUMNS + """
                         from evidence_upload where case_id = ? and member_id = current_member() and item_id is null
                        order by id""")
                .param(caseId)
                .query(Uploads::read)
                .list()));
    }

    public Optional<Upload> find(UUID caseId, UUID id) {
        return Objects.requireNonNull(transaction.execute(
                _ -> sql.sql("select " + COLUMNS + " from evidence_upload where case_id = ? and id = ?")
                        .params(caseId, id)
                        .query(Uploads::read)
                        .optional()));
    }

    /// Takes the next piece.
    ///
    /// @return empty when the piece does not begin where the last one ended, or is too long
    public Optional<Upload> take(Upload upload, long offset, byte[] piece) {
        if (offset != upload.received() || piece.length == 0 || offset + piece.length > upload.bytes()) {
            return Optional.empty();
        }
        pieces.keep(upload, offset, piece);
        return Objects.requireNonNull(transaction.execute(_ -> moved(upload, offset + piece.length)));
    }

    /// Makes an item of a whole upload; asked twice it answers the same one.
    ///
    /// @param arrival what is said of it
    /// @return empty while pieces are missing, or somebody else is just ending it
    public Optional<Item> end(Upload upload, Function<Upload, Arrival> arrival) {
        if (upload.item() != null) {
            return items.find(upload.caseId(), upload.item());
        }
        if (!upload.isWhole() || !ending.add(upload.id())) {
            return Optional.empty();
        }
        try (var content = pieces.joined(upload)) {
            var item = items.receive(upload.caseId(), arrival.apply(upload), content);
            transaction.executeWithoutResult(
                    _ -> sql.sql("update evidence_upload set item_id = ? where case_id = ? and id = ?")
                            .params(item.id(), upload.caseId(), upload.id())
                            .update());
            pieces.forget(upload.id());
            return Optional.of(item);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ending.remove(upload.id());
        }
    }

    /// Forgets an upload that is not an item yet, with every piece of it.
    public void cancel(Upload upload) {
        if (upload.item() == null) {
            transaction.executeWithoutResult(
                    _ -> sql.sql("delete from evidence_upload where case_id = ? and id = ? and item_id is null")
                            .params(upload.caseId(), upload.id())
                            .update());
            pieces.forget(upload.id());
        }
    }

    private static Upload read(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("name"),
                row.getLong("bytes"),
                row.getLong("received"),
                JSON.readValue(row.getString("said"), new TypeReference<>() {}),
                row.getObject("item_id", UUID.class));
    }
}

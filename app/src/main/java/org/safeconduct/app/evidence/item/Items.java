package org.safeconduct.app.evidence.item;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// The items of cases. Their files never change; what is said of them may.
@Repository
public class Items {
    private final Archive archive;
    private final ItemRows rows;
    private final JdbcClient sql;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Items(Archive archive, ItemRows rows, JdbcClient sql, Journal journal, TransactionTemplate transaction) {
        this.archive = archive;
        this.rows = rows;
        this.sql = sql;
        this.journal = journal;
        this.transaction = transaction;
    }

    /// Takes a file in. The same bytes may come twice: each is an item of its own, and [#twins] finds them.
    public Item receive(UUID caseId, Arrival arrival, InputStream content) {
        var kept = arrival.source() == null
                ? archive.keep(caseId, arrival.facts(), content)
                : archive.derive(caseId, arrival.facts(), content);
        return Objects.requireNonNull(transaction.execute(_ -> add(caseId, arrival, kept)));
    }

    public Item receive(UUID caseId, Arrival arrival, Path file) {
        try (var content = Files.newInputStream(file)) {
            return receive(caseId, arrival, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Item add(UUID caseId, Arrival arrival, Kept kept) {
        var id = sql.sql("""
                        insert into evidence_item (case_id, object_id, name, folder, source_id, made_how)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(caseId, kept.id(), arrival.fileName(), arrival.folder())
                .param(arrival.source())
                .param(arrival.madeHow())
                .query(UUID.class)
                .single();
        rows.write(caseId, id, arrival.particulars());
        journal.enter(arrival.source() == null ? ItemAct.EVIDENCE_RECEIVED : ItemAct.EVIDENCE_DERIVED, caseId, id);
        return rows.find(caseId, id).orElseThrow();
    }

    /// The newest first.
    public List<Item> list(UUID caseId) {
        return Objects.requireNonNull(transaction.execute(_ -> rows.list(caseId)));
    }

    public Optional<Item> find(UUID caseId, UUID id) {
        return Objects.requireNonNull(transaction.execute(_ -> rows.find(caseId, id)));
    }

    /// Changes what is said of an item.
    ///
    /// @param version the one that the change was made to
    /// @return false when somebody was quicker; then nothing is changed
    public boolean describe(UUID caseId, UUID id, Particulars particulars, int version) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            int changed = sql.sql(
                            "update evidence_item set version = version + 1 where case_id = ? and id = ? and version = ?")
                    .params(caseId, id, version)
                    .update();
            if (changed == 1) {
                rows.write(caseId, id, particulars);
                journal.enter(ItemAct.EVIDENCE_DESCRIBED, caseId, id);
            }
            return changed == 1;
        }));
    }

    /// Other items of the case with the very same bytes.
    public List<Item> twins(Item item) {
        return list(item.caseId()).stream()
                .filter(other -> !other.id().equals(item.id()))
                .filter(other -> other.file().sha256().equals(item.file().sha256()))
                .toList();
    }

    /// Files that reading an item gave.
    public List<Kept> renditions(Item item) {
        return Objects.requireNonNull(transaction.execute(
                        _ -> sql.sql("select object_id from evidence_rendition where case_id = ? and item_id = ?")
                                .params(item.caseId(), item.id())
                                .query(UUID.class)
                                .list()))
                .stream()
                .map(object -> archive.kept(item.caseId(), object))
                .toList();
    }

    /// Writes down that items left the house.
    public void noteExport(UUID caseId, List<UUID> exported) {
        transaction.executeWithoutResult(
                _ -> exported.forEach(item -> journal.enter(ItemAct.EVIDENCE_EXPORTED, caseId, item)));
    }

    /// Writes down that a stored file could not be given out.
    ///
    /// @return the item it is the file of, or was made of; empty where it belongs to none, as a filing does
    public Optional<Item> noteDamage(UUID caseId, UUID file) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var item = sql.sql("""
                            select id from evidence_item where case_id = :case and object_id = :file
                            union select item_id from evidence_rendition where case_id = :case and object_id = :file
                            order by 1 limit 1""")
                    .param("case", caseId)
                    .param("file", file)
                    .query(UUID.class)
                    .optional();
            journal.enter(ItemAct.EVIDENCE_FOUND_DAMAGED, caseId, item.orElse(file));
            return item.flatMap(id -> rows.find(caseId, id));
        }));
    }

    /// What was made of an item, the oldest first.
    public List<Item> derived(Item item) {
        return list(item.caseId()).reversed().stream()
                .filter(other -> item.id().equals(other.source()))
                .toList();
    }
}

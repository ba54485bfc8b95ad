package org.safeconduct.app.evidence.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Unavailable;
import org.safeconduct.vault.CaseDestroyed;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Sealed files of cases, taken in and given out in the name of whoever acts.
///
/// Sealing needs no transaction, so that a large file does not hold a connection to the database; a file whose
/// transaction fails afterwards stays in the vault and is nobody's.
@Component
public class Archive {
    private static final String SELECT =
            "select id, case_id, facts, salt, origin, seq from evidence_object where case_id = ?";

    private final Vault vault;
    private final Ledger ledger;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Archive(Vault vault, Ledger ledger, JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        this.vault = vault;
        this.ledger = ledger;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Keeps what came from outside. On return it was read back from the disk and is in the ledger.
    ///
    /// Throws [Unavailable] while the store is away, as all here do, and [CaseDestroyed] where no more is taken.
    ///
    /// @param facts what is known of it, texts and whole numbers; the ledger binds them without telling them
    public Kept keep(UUID caseId, Map<String, ?> facts, InputStream content) {
        return note(caseId, reached(() -> vault.receive(deposit(caseId, facts), content)));
    }

    /// Keeps what was made here.
    ///
    /// @param facts say out of what and how
    public Kept derive(UUID caseId, Map<String, ?> facts, InputStream content) {
        return note(caseId, reached(() -> vault.derive(deposit(caseId, facts), content)));
    }

    public Kept derive(UUID caseId, Map<String, ?> facts, Path file) {
        try (var content = Files.newInputStream(file)) {
            return derive(caseId, facts, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The disk or the bucket may be away; that is no fault of whoever asks. A destroyed
    /// case is no reason to try again.
    private static <T> T reached(Supplier<T> work) {
        try {
            return work.get();
        } catch (CaseDestroyed e) {
            throw e;
        } catch (VaultException e) {
            throw new Unavailable(e);
        }
    }

    private Deposit deposit(UUID caseId, Map<String, ?> facts) {
        return new Deposit(caseId.toString(), actor(), clock.instant(), Facts.of(facts));
    }

    private static String actor() {
        return Actor.current().map(UUID::toString).orElseThrow();
    }

    private Kept note(UUID caseId, Receipt receipt) {
        var origin = ledger.verifierKey().name();
        var id = transaction.execute(_ -> sql.sql("""
                        insert into evidence_object (case_id, sha256, bytes, facts, salt, origin, seq)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        caseId,
                        receipt.content().hex(),
                        receipt.facts().findNumber("contentBytes").orElseThrow())
                .params(receipt.facts().canonical(), receipt.salt(), origin, receipt.seq())
                .query(UUID.class)
                .single());
        return new Kept(Objects.requireNonNull(id), origin, receipt);
    }

    public Kept kept(UUID caseId, UUID id) {
        return Objects.requireNonNull(transaction.execute(_ -> sql.sql(SELECT + " and id = ?")
                .params(caseId, id)
                .query(Archive::read)
                .single()));
    }

    /// Everything that a case has in the vault, in the order in which it came.
    public List<Kept> list(UUID caseId) {
        return Objects.requireNonNull(transaction.execute(_ -> sql.sql(SELECT + " order by id")
                .param(caseId)
                .query(Archive::read)
                .list()));
    }

    /// Enters the reason into the ledger, then gives the file out: all of it and unchanged, or nothing.
    public Given give(UUID caseId, UUID id, Reason reason, OutputStream sink) {
        var event = Event.of(reason.kind(), caseId.toString(), actor(), clock.instant());
        var receipt = kept(caseId, id).receipt();
        return switch (reached(() -> vault.give(receipt, event, sink))) {
            case Vault.Shown.Whole _ -> Given.WHOLE;
            case Vault.Shown.NotAuthentic _ -> Given.ALTERED;
            case Vault.Shown.Gone _ -> Given.GONE;
        };
    }

    /// Enters that something happened to a file that is not given out by that.
    public void enter(UUID caseId, Kept file, Reason reason) {
        var subject = new Event.Subject(
                file.receipt().object(),
                file.receipt().facts().findNumber("objectBytes").orElseThrow(),
                null);
        ledger.append(Event.of(reason.kind(), caseId.toString(), actor(), clock.instant())
                .about(subject));
    }

    /// For files that fit into memory.
    ///
    /// @throws NotWhole when it was altered or is gone
    public byte[] bytes(UUID caseId, UUID id, Reason reason) {
        var content = new ByteArrayOutputStream();
        refuseUnlessWhole(caseId, id, give(caseId, id, reason, content));
        return content.toByteArray();
    }

    /// Writes the file out in the clear. Whoever asks takes it away again.
    ///
    /// Throws [Unavailable] when the disk of the target takes nothing.
    ///
    /// @throws NotWhole when it was altered or is gone; then nothing is left at the target
    public void copy(UUID caseId, UUID id, Reason reason, Path target) {
        try {
            try (var sink = Files.newOutputStream(target)) {
                refuseUnlessWhole(caseId, id, give(caseId, id, reason, sink));
            } catch (RuntimeException e) {
                Files.deleteIfExists(target);
                throw e;
            }
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    static void refuseUnlessWhole(UUID caseId, UUID id, Given given) {
        if (given != Given.WHOLE) {
            throw new NotWhole(caseId, id, given);
        }
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("origin"),
                new Receipt(
                        row.getString("case_id"),
                        Facts.read(row.getBytes("facts")).orElseThrow(),
                        row.getString("salt"),
                        row.getLong("seq")));
    }
}

package org.safeconduct.vault.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.ledger.Opened.Fault;
import org.safeconduct.vault.proof.SigningKey;

/// Ledgers to try things on.
record Logs(Path folder, SigningKey key) {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    static Logs in(Path folder) {
        return new Logs(folder, SigningKey.make("legal-aid.example/ledger"));
    }

    LedgerFiles files() {
        return new LedgerFiles(folder.resolve("ledger"), folder.resolve("kept-apart/mark"));
    }

    Ledger create() {
        return Ledger.create(files(), key);
    }

    /// A closed ledger with so many entries under its last checkpoint.
    void fill(int entries) {
        try (var ledger = create()) {
            fill(ledger, entries);
            ledger.checkpoint();
        }
    }

    static void fill(Ledger ledger, int entries) {
        ledger.append(IntStream.range(0, entries).mapToObj(Logs::event).toList());
    }

    static Event event(int number) {
        return Event.of(Event.Kind.RECEIVED, "case-" + number % 3, "actor-1", NOON.plusSeconds(number))
                .about(new Event.Subject(Digest.ofContent(new byte[] {(byte) number}), number, null));
    }

    Opened open() {
        return Ledger.open(files(), key);
    }

    Ledger ready() {
        return ((Opened.Ready) open()).ledger();
    }

    Fault fault() {
        return ((Opened.Refused) open()).fault();
    }

    Path tile(TilePath path) {
        return files().folder().resolve(path.toString());
    }
}

package org.safeconduct.bench.vault;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.ledger.Audit;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.SigningKey;

/// The ledger at a size that an organisation reaches after decades.
final class Entries {
    private static final int BATCH = 1000;
    private static final int CASES = 5000;
    private static final int PROOFS = 2000;

    private Entries() {}

    static void measure(Path folder, int entries, PrintStream out) {
        var signing = SigningKey.make("bench.example/ledger");
        try (var ledger = Ledger.create(VaultBench.ledgerIn(folder), signing)) {
            long begin = System.nanoTime();
            for (int from = 0; from < entries; from += BATCH) {
                ledger.append(batch(from, Math.min(BATCH, entries - from)));
            }
            ledger.checkpoint();
            VaultBench.tell(out, "appended_per_s", perSecond(entries, begin));
            proofs(ledger, entries, out);
        }
        long begin = System.nanoTime();
        var audit = Audit.of(folder.resolve("ledger"), signing.open(), List.of());
        VaultBench.tell(out, "verified_per_s", perSecond(entries, begin));
        if (audit.findFault().isPresent() || audit.signed() != entries) {
            throw new IllegalStateException("the ledger is not what was written");
        }
    }

    private static void proofs(Ledger ledger, int entries, PrintStream out) {
        var dice = new Random(1);
        IntStream.range(0, PROOFS).forEach(_ -> ledger.proof(dice.nextInt(entries)));
        var nanos = IntStream.range(0, PROOFS)
                .mapToLong(_ -> {
                    int seq = dice.nextInt(entries);
                    long begin = System.nanoTime();
                    ledger.proof(seq);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();
        VaultBench.tell(out, "proof_p50_ms", nanos[PROOFS / 2] / 1e6);
        VaultBench.tell(out, "proof_p99_ms", nanos[PROOFS * 99 / 100] / 1e6);
    }

    private static double perSecond(int entries, long begin) {
        return entries * 1e9 / (System.nanoTime() - begin);
    }

    private static List<Event> batch(int from, int entries) {
        return IntStream.range(from, from + entries).mapToObj(Entries::event).toList();
    }

    private static Event event(int number) {
        var object = Digest.ofContent(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
        return Event.of(Event.Kind.RECEIVED, "case-" + number % CASES, "actor-1", Instant.EPOCH.plusSeconds(number))
                .about(new Event.Subject(object, 1000, object));
    }
}

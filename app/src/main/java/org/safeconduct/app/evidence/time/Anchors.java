package org.safeconduct.app.evidence.time;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.timestamp.Timestamps;
import org.safeconduct.vault.timestamp.Verdict;
import org.springframework.stereotype.Component;

/// The timestamps of the present ledger.
@Component
public class Anchors {
    private static final String REFUSED = "evidence.time.refused.";

    /// Under which the journal tells of the ledger, which is no thing with an id.
    private static final UUID LEDGER = new UUID(0, 0);

    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    Anchors(Ledger ledger, Journal journal, Clock clock) {
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /// The request for all that is in the ledger now: a hash and a random number, nothing about anybody.
    public byte[] request() {
        ledger.checkpoint();
        journal.enter(TimeAct.TIMESTAMP_ASKED, LEDGER);
        return stamps().request(Optional.empty());
    }

    /// Keeps the answer of an authority where it is good.
    ///
    /// @param certificates PEM of whom the house trusts in questions of time
    /// @return the key of a sentence where it is not; then nothing was changed
    public Optional<String> keep(byte[] answer, byte[] certificates) {
        try {
            var verdict = stamps().keep(answer, certificates, clock.instant());
            if (verdict instanceof Verdict.Refused(var reason)) {
                return Optional.of(REFUSED + reason);
            }
            journal.enter(TimeAct.TIMESTAMP_KEPT, LEDGER);
            return Optional.empty();
        } catch (VaultException e) {
            return Optional.of(REFUSED + "CERTIFICATES");
        }
    }

    /// The one that covers the most, looked at again; empty where there is none or it does not hold any more.
    public Optional<Anchor> latest() {
        return stamps().latest()
                .flatMap(folder -> Timestamps.check(folder, Optional.empty(), clock.instant())
                                instanceof Verdict.Anchored(var time, var authority, var _)
                        ? Optional.of(new Anchor(time, authority, entries(folder)))
                        : Optional.empty());
    }

    /// How many entries there are in all.
    public long size() {
        return ledger.size();
    }

    private Timestamps stamps() {
        return Timestamps.of(ledger.folder());
    }

    /// The second line of a checkpoint.
    private static long entries(Path folder) {
        var note = new String(Disk.read(folder.resolve(Timestamps.CHECKPOINT)), StandardCharsets.UTF_8);
        return Long.parseLong(note.split("\n", -1)[1]);
    }
}

package org.safeconduct.app.evidence.custody;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.evidence.time.Anchor;
import org.safeconduct.app.evidence.time.Anchors;
import org.safeconduct.app.platform.strongroom.Strongroom;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.Checkpoint;
import org.springframework.stereotype.Component;

/// What the ledgers say of things.
@Component
public class Custody {
    private final Strongroom strongroom;
    private final Anchors anchors;

    Custody(Strongroom strongroom, Anchors anchors) {
        this.strongroom = strongroom;
        this.anchors = anchors;
    }

    /// Everything that happened to some files of a case, the oldest first; under a signature to the last line.
    public List<CustodyLine> lines(UUID caseId, Collection<Kept> files) {
        var wanted = files.stream().map(kept -> kept.receipt().object()).collect(Collectors.toSet());
        strongroom.present().checkpoint();
        var lines = new ArrayList<CustodyLine>();
        Stream.concat(strongroom.earlier().stream(), Stream.of(strongroom.present()))
                .forEach(ledger -> lines.addAll(lines(ledger, caseId, wanted)));
        return lines;
    }

    private static List<CustodyLine> lines(Ledger ledger, UUID caseId, Set<Digest> wanted) {
        return ledger.listOf(caseId.toString()).stream()
                .filter(entry -> isAbout(entry, wanted))
                .map(entry -> line(ledger, entry))
                .toList();
    }

    private static boolean isAbout(Entry entry, Set<Digest> wanted) {
        var subject = entry.event().subject();
        return subject != null && wanted.contains(subject.object());
    }

    private static CustodyLine line(Ledger ledger, Entry entry) {
        var event = entry.event();
        var subject = event.subject();
        return new CustodyLine(
                event.kind().name(),
                event.at(),
                event.actorRef().equals(Event.HOUSE)
                        ? Optional.empty()
                        : Optional.of(UUID.fromString(event.actorRef())),
                ledger.verifierKey().name(),
                entry.seq(),
                subject == null ? "" : subject.object().hex());
    }

    /// What was last signed.
    public Checkpoint checkpoint() {
        return strongroom.present().checkpoint();
    }

    /// Since when somebody outside of the house vouches for the ledger.
    public Optional<Anchor> anchor() {
        return anchors.latest();
    }

    /// The key that signs, as it is published and compared.
    public String key() {
        return strongroom.present().verifierKey().line();
    }

    /// That an entry is in the present ledger, in the form that other programs check (C2SP tlog-proof).
    ///
    /// @return empty where the entry is not about that case
    public Optional<byte[]> proof(UUID caseId, long entry) {
        var ledger = strongroom.present();
        ledger.checkpoint();
        return entry < 0
                        || entry >= ledger.size()
                        || !ledger.entry(entry).event().caseRef().equals(caseId.toString())
                ? Optional.empty()
                : Optional.of(ledger.proof(entry).bytes());
    }
}

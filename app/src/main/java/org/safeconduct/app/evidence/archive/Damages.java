package org.safeconduct.app.evidence.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Unavailable;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Event.Kind;
import org.safeconduct.vault.ledger.Event.Subject;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.stereotype.Component;

/// Sealed files that are not what they were when they came: looked for, and entered into the ledger.
@Component
public class Damages {
    private final BlobStore store;
    private final Ledger ledger;
    private final Clock clock;

    Damages(BlobStore store, Ledger ledger, Clock clock) {
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    /// Looks at the sealed bytes alone.
    ///
    /// @throws NotWhole naming the first that was altered or is gone
    public void refuseUnlessWhole(UUID caseId, List<Kept> files) {
        files.forEach(file -> Archive.refuseUnlessWhole(
                caseId, file.id(), state(file.receipt().object())));
    }

    /// An object is named by its bytes.
    private Given state(Digest name) {
        try (var blob = store.find(name).orElse(null)) {
            if (blob == null) {
                return Given.GONE;
            }
            var content = new DigestInputStream(blob.stream(), Digest.sha256());
            content.transferTo(OutputStream.nullOutputStream());
            return Digest.of(content.getMessageDigest().digest()).equals(name) ? Given.WHOLE : Given.ALTERED;
        } catch (IOException | VaultException e) {
            throw new Unavailable(e);
        }
    }

    /// Enters the damage once, however many people come upon it before it is mended.
    public void enter(UUID caseId, Kept file) {
        var object = file.receipt().object();
        if (last(caseId, object) != Kind.DAMAGE_FOUND) {
            var bytes = file.receipt().facts().findNumber("objectBytes").orElseThrow();
            var actor = Actor.current().map(UUID::toString).orElseThrow();
            ledger.append(Event.of(Kind.DAMAGE_FOUND, caseId.toString(), actor, clock.instant())
                    .about(new Subject(object, bytes, null)));
        }
    }

    private Kind last(UUID caseId, Digest object) {
        return ledger.listOf(caseId.toString()).reversed().stream()
                .map(Entry::event)
                .filter(event ->
                        event.subject() != null && event.subject().object().equals(object))
                .map(Event::kind)
                .findFirst()
                .orElse(Kind.RECEIVED);
    }
}

package org.safeconduct.vault.disposal;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.disposal.Ruling.Refused;
import org.safeconduct.vault.disposal.Ruling.Refused.Reason;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;

/// Holds, retention and destruction. One of it for a ledger: it lets one instruction in at a time.
///
/// What stands is read from the ledger, so an edited database can neither lift a hold nor bring the day nearer.
public final class Disposal {
    /// Where the objects are, and who keeps the receipts.
    public record Holdings(BlobStore store, CaseKeys keys, Receipts receipts) {}

    /// Whoever keeps receipts and orders.
    @FunctionalInterface
    public interface Receipts {
        /// Erases facts and salts of all receipts of the case, copies included, and answers once that lasts. May
        /// be asked again for what is erased already.
        void erase(String caseRef);
    }

    /// Who wants what done with a case, when, and why.
    ///
    /// @param actorRef the random handle of the person
    /// @param reason in words, without names: it stands in the certificate of a destruction
    public record Instruction(String caseRef, String actorRef, Instant at, String reason) {
        public Instruction {
            // A certificate is read line by line: a reason must not bring lines of its own.
            reason = reason.replaceAll("[\\p{Z}\\p{C}]+", " ").strip();
        }
    }

    private final Holdings holdings;
    private final Ledger ledger;
    private final SigningKey key;

    public Disposal(Holdings holdings, Ledger ledger, SigningKey key) {
        this.holdings = holdings;
        this.ledger = ledger;
        this.key = key;
    }

    /// Forbids destruction. A case may be held several times; each hold has to be released.
    public synchronized Ruling hold(Instruction why) {
        return findObjection(why, standing(why.caseRef()))
                .orElseGet(() -> enter(Event.Kind.HELD, why, Map.of("reason", why.reason())));
    }

    /// The ledger records who released which hold; why is for the caller to keep.
    ///
    /// @param hold as [#hold] answered it
    public synchronized Ruling release(Instruction why, Order hold) {
        var standing = standing(why.caseRef());
        if (!standing.isHeldBy(hold)) {
            return new Refused(Reason.NOT_HELD);
        }
        return findObjection(why, standing).orElseGet(() -> enter(Event.Kind.RELEASED, why, hold));
    }

    /// Says until when the case is kept at least; the last word counts.
    ///
    /// @param until the first day, in UTC, on which it may be destroyed
    public synchronized Ruling retain(Instruction why, LocalDate until) {
        return findObjection(why, standing(why.caseRef()))
                .orElseGet(() ->
                        enter(Event.Kind.RETAINED, why, Map.of("reason", why.reason(), "until", until.toString())));
    }

    /// The first of two people asks. Allowed under a hold, too: asking destroys nothing.
    public synchronized Ruling ask(Instruction why) {
        return findObjection(why, standing(why.caseRef()))
                .orElseGet(() -> enter(Event.Kind.DESTRUCTION_ASKED, why, Map.of("reason", why.reason())));
    }

    /// The second person carries it out. Entered before it is done: after a fall in between, [#resume] goes on. Objects
    /// that the store cannot take away now are left to [#resume]; without the key they are noise.
    ///
    /// @param request as [#ask] answered it to the first
    /// @param retention as [#retain] answered it the last time
    public synchronized Ruling destroy(Order request, Optional<Order> retention, String actorRef, Instant at) {
        var standing = standing(request.caseRef());
        var reason = findReason(standing, request, actorRef).or(() -> findReason(standing, retention, at));
        if (reason.isPresent()) {
            return new Refused(reason.get());
        }
        var entry = ledger.append(
                Event.of(Event.Kind.DESTROYED, request.caseRef(), actorRef, at).about(subject(request)));
        endKey(request.caseRef());
        int left = discard(standing);
        return new Ruling.Destroyed(certificate(request, standing, entry), left);
    }

    /// Finishes what was entered and, because the machine fell or the store was away, not done. To be called at each
    /// start; reads the whole ledger.
    public synchronized void resume() {
        var seen = new HashSet<String>();
        ledger.list()
                .filter(entry -> entry.event().kind() == Event.Kind.DESTROYED)
                .map(entry -> entry.event().caseRef())
                .filter(seen::add)
                .forEach(this::resume);
    }

    private void resume(String caseRef) {
        var standing = standing(caseRef);
        if (standing.isDestroyed()) {
            endKey(caseRef);
            discard(standing);
        }
    }

    private static Optional<Reason> findReason(Standing standing, Order request, String actorRef) {
        if (standing.isDestroyed()) {
            return Optional.of(Reason.DESTROYED_ALREADY);
        }
        if (!standing.isAsked(request)) {
            return Optional.of(Reason.NOT_ASKED);
        }
        if (standing.isAskedBy(request, actorRef)) {
            return Optional.of(Reason.SAME_PERSON);
        }
        return standing.isHeld() ? Optional.of(Reason.HELD) : Optional.empty();
    }

    private static Optional<Reason> findReason(Standing standing, Optional<Order> retention, Instant at) {
        if (!standing.isRetained()) {
            return Optional.of(Reason.NO_RETENTION);
        }
        var until = retention.filter(standing::isRetainedBy).flatMap(Order::until);
        if (until.isEmpty()) {
            return Optional.of(Reason.RETENTION_ALTERED);
        }
        return at.isBefore(until.get().atStartOfDay(ZoneOffset.UTC).toInstant())
                ? Optional.of(Reason.KEPT_STILL)
                : Optional.empty();
    }

    private static Optional<Ruling> findObjection(Instruction why, Standing standing) {
        if (standing.isDestroyed()) {
            return Optional.of(new Refused(Reason.DESTROYED_ALREADY));
        }
        return why.reason().isEmpty() ? Optional.of(new Refused(Reason.NO_REASON)) : Optional.empty();
    }

    // The key goes first: with it every copy of every object goes, wherever it lies.
    private void endKey(String caseRef) {
        holdings.keys().destroy(caseRef);
        holdings.receipts().erase(caseRef);
    }

    /// How many the store would not let go.
    private int discard(Standing standing) {
        int left = 0;
        for (Digest object : standing.objects()) {
            try {
                holdings.store().discard(object);
            } catch (IOException _) {
                left++;
            }
        }
        return left;
    }

    private Certificate certificate(Order request, Standing standing, Entry entry) {
        ledger.checkpoint();
        var objects = List.copyOf(standing.objects());
        var statement = new Certificate.Statement(standing.asker(request), request.reason(), entry, objects);
        return Certificate.sign(statement, ledger.proof(entry.seq()), key);
    }

    private Ruling enter(Event.Kind kind, Instruction why, Map<String, String> decided) {
        return enter(kind, why, Order.of(why.caseRef(), Facts.of(decided)));
    }

    private Ruling enter(Event.Kind kind, Instruction why, Order order) {
        ledger.append(Event.of(kind, why.caseRef(), why.actorRef(), why.at()).about(subject(order)));
        return new Ruling.Ordered(order);
    }

    private static Event.Subject subject(Order order) {
        return new Event.Subject(order.digest(), order.bytes(), null);
    }

    private Standing standing(String caseRef) {
        return Standing.of(ledger.listOf(caseRef));
    }
}

package org.safeconduct.app.evidence.keeping;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.evidence.keeping.Decision.Kind;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Unavailable;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.disposal.Disposal;
import org.safeconduct.vault.disposal.Disposal.Instruction;
import org.safeconduct.vault.disposal.Ruling;
import org.safeconduct.vault.disposal.Ruling.Destroyed;
import org.safeconduct.vault.disposal.Ruling.Ordered;
import org.safeconduct.vault.disposal.Ruling.Refused;
import org.safeconduct.vault.disposal.Ruling.Refused.Reason;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Holds, retention and destruction of the sealed files of cases, each in the name of whoever acts.
///
/// Each answers the key of a sentence where it was refused; then nothing was changed. An order is entered into the
/// ledger before its words are stored, and both within one transaction.
@Component
public class Keeping {
    private static final String REFUSED = "evidence.keeping.refused.";

    private final Disposal disposal;
    private final Ledger ledger;
    private final Orders orders;
    private final List<Reliance> reliances;
    private final Registry registry;

    /// What every decision is written down with.
    @Component("keepingRegistry")
    record Registry(Journal journal, TransactionTemplate transaction, Clock clock) {}

    Keeping(Disposal disposal, Ledger ledger, Orders orders, List<Reliance> reliances, Registry registry) {
        this.disposal = disposal;
        this.ledger = ledger;
        this.orders = orders;
        this.reliances = List.copyOf(reliances);
        this.registry = registry;
    }

    public Optional<String> hold(UUID caseId, String reason) {
        return decide(caseId, Kind.HOLD, () -> disposal.hold(why(caseId, reason)));
    }

    /// Says until when they are kept at least; the last word counts.
    ///
    /// @param until the first day on which the files may be destroyed
    public Optional<String> retain(UUID caseId, LocalDate until, String reason) {
        return decide(caseId, Kind.RETENTION, () -> disposal.retain(why(caseId, reason), until));
    }

    /// The first of two people.
    public Optional<String> ask(UUID caseId, String reason) {
        return decide(caseId, Kind.REQUEST, () -> disposal.ask(why(caseId, reason)));
    }

    private Optional<String> decide(UUID caseId, Kind kind, Supplier<Ruling> ruling) {
        return requireNonNull(registry.transaction().execute(_ -> {
            var ruled = ruling.get();
            if (ruled instanceof Ordered(var order)) {
                registry.journal().enter(act(kind), caseId, orders.add(caseId, kind, order));
            }
            return refusal(ruled);
        }));
    }

    private static KeepingAct act(Kind kind) {
        return switch (kind) {
            case HOLD -> KeepingAct.EVIDENCE_HELD;
            case RETENTION -> KeepingAct.EVIDENCE_RETENTION_SET;
            case REQUEST -> KeepingAct.EVIDENCE_DESTRUCTION_ASKED;
        };
    }

    /// Lifts a hold. One that does not stand in the ledger, as after a backup was brought back, is lifted all the same.
    public Optional<String> lift(UUID caseId, UUID hold, String reason) {
        return requireNonNull(registry.transaction().execute(_ -> {
            var found = orders.find(caseId, hold, Kind.HOLD).filter(Decision::isStandingHold);
            if (found.isEmpty()) {
                return Optional.of(REFUSED + Reason.NOT_HELD);
            }
            var ruled = disposal.release(why(caseId, reason), found.get().order());
            if (ruled instanceof Refused(var why) && why != Reason.NOT_HELD) {
                return refusal(ruled);
            }
            orders.lift(caseId, hold, reason);
            registry.journal().enter(KeepingAct.EVIDENCE_HOLD_LIFTED, caseId, hold);
            return Optional.<String>empty();
        }));
    }

    /// The second of two people. The key of the case goes first, then what is known of its files, then the files.
    public Optional<String> destroy(UUID caseId, UUID request) {
        var asked = orders.find(caseId, request, Kind.REQUEST);
        if (asked.isEmpty()) {
            return Optional.of(REFUSED + Reason.NOT_ASKED);
        }
        var standing = outlook(caseId);
        if (!standing.objections().isEmpty()) {
            return Optional.of(standing.objections().getFirst());
        }
        var retention = standing.retention().map(Decision::order);
        var ruled = carriedOut(() -> disposal.destroy(
                asked.get().order(), retention, actor(), registry.clock().instant()));
        if (ruled instanceof Destroyed destroyed) {
            registry.transaction().executeWithoutResult(_ -> {
                orders.keep(caseId, request, destroyed.certificate());
                registry.journal().enter(KeepingAct.EVIDENCE_DESTROYED, caseId, request);
            });
        }
        return refusal(ruled);
    }

    private static Ruling carriedOut(Supplier<Ruling> work) {
        try {
            return work.get();
        } catch (VaultException e) {
            throw new Unavailable(e);
        }
    }

    public Outlook outlook(UUID caseId) {
        var all = orders.list(caseId);
        var bare = new Outlook(all, List.of(), destruction(caseId));
        return new Outlook(all, objections(caseId, bare), bare.destruction());
    }

    private List<String> objections(UUID caseId, Outlook standing) {
        if (standing.destruction().isPresent()) {
            return List.of(REFUSED + Reason.DESTROYED_ALREADY);
        }
        var against = new ArrayList<String>();
        if (standing.holds().stream().anyMatch(Decision::isStandingHold)) {
            against.add(REFUSED + Reason.HELD);
        }
        var until = standing.retention().flatMap(Decision::until);
        if (until.isEmpty()) {
            against.add(REFUSED + Reason.NO_RETENTION);
        } else if (LocalDate.ofInstant(registry.clock().instant(), ZoneOffset.UTC)
                .isBefore(until.get())) {
            against.add(REFUSED + Reason.KEPT_STILL);
        }
        reliances.forEach(room -> room.objection(caseId).ifPresent(against::add));
        return against;
    }

    /// Whether the files of the case are gone for good, and none is taken in any more.
    public boolean isDestroyed(UUID caseId) {
        return destruction(caseId).isPresent();
    }

    /// By the ledger, and by what is kept of an earlier ledger that a restored backup ended.
    private Optional<Destruction> destruction(UUID caseId) {
        var kept = orders.findDestruction(caseId);
        return kept.or(() -> ledger.listOf(caseId.toString()).stream()
                .map(Entry::event)
                .filter(event -> event.kind() == Event.Kind.DESTROYED)
                .findFirst()
                .map(event -> new Destruction(event.at(), UUID.fromString(event.actorRef()), "", "")));
    }

    private Instruction why(UUID caseId, String reason) {
        return new Instruction(caseId.toString(), actor(), registry.clock().instant(), reason);
    }

    private static String actor() {
        return Actor.current().map(UUID::toString).orElseThrow();
    }

    private static Optional<String> refusal(Ruling ruling) {
        return ruling instanceof Refused(var reason) ? Optional.of(REFUSED + reason) : Optional.empty();
    }
}

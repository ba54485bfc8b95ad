package org.safeconduct.vault.disposal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;

/// Where a case stands, by its entries in the ledger and nothing else.
final class Standing {
    private final Set<Digest> holds = new LinkedHashSet<>();
    private final Set<Digest> objects = new TreeSet<>();
    private final Map<Digest, String> asked = new HashMap<>();
    private @Nullable Digest retention;
    private boolean destroyed;

    static Standing of(List<Entry> entries) {
        var standing = new Standing();
        entries.forEach(entry -> standing.take(entry.event()));
        return standing;
    }

    boolean isDestroyed() {
        return destroyed;
    }

    boolean isHeld() {
        return !holds.isEmpty();
    }

    boolean isHeldBy(Order hold) {
        return holds.contains(hold.digest());
    }

    boolean isAsked(Order request) {
        return asked.containsKey(request.digest());
    }

    boolean isAskedBy(Order request, String actorRef) {
        return actorRef.equals(asked.get(request.digest()));
    }

    String asker(Order request) {
        return Objects.requireNonNull(asked.get(request.digest()));
    }

    boolean isRetained() {
        return retention != null;
    }

    boolean isRetainedBy(Order order) {
        return order.digest().equals(retention);
    }

    Set<Digest> objects() {
        return objects;
    }

    private void take(Event event) {
        var subject = event.subject();
        if (subject == null) {
            return;
        }
        switch (event.kind()) {
            case HELD -> holds.add(subject.object());
            case RELEASED -> holds.remove(subject.object());
            case RETAINED -> retention = subject.object();
            case DESTRUCTION_ASKED -> asked.put(subject.object(), event.actorRef());
            case DESTROYED -> destroyed |= asked.containsKey(subject.object());
            default -> keep(subject);
        }
    }

    private void keep(Event.Subject subject) {
        if (subject.commit() != null) {
            objects.add(subject.object());
        }
    }
}

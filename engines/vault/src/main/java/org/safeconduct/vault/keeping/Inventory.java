package org.safeconduct.vault.keeping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;

/// What should be in a store, by the ledger alone: each object with its length.
final class Inventory {
    private final Map<Digest, Long> objects = new TreeMap<>();
    private final Map<String, Set<Digest>> ofCases = new HashMap<>();
    private final Set<Digest> destroyed = new HashSet<>();

    static Inventory of(Stream<Entry> entries) {
        var inventory = new Inventory();
        entries.forEach(inventory::take);
        return inventory;
    }

    /// Lengths by name.
    Map<Digest, Long> objects() {
        return objects;
    }

    boolean isDestroyed(Digest object) {
        return destroyed.contains(object);
    }

    private void take(Entry entry) {
        var subject = entry.event().subject();
        if (subject == null) {
            return;
        }
        var ofCase = ofCases.computeIfAbsent(entry.event().caseRef(), _ -> new HashSet<>());
        if (entry.event().kind() == Event.Kind.DESTROYED) {
            // About one object, or else about the order by which the whole case went.
            forget(ofCase.contains(subject.object()) ? Set.of(subject.object()) : Set.copyOf(ofCase));
        } else if (subject.commit() != null) {
            objects.put(subject.object(), subject.bytes());
            ofCase.add(subject.object());
        }
    }

    private void forget(Set<Digest> gone) {
        objects.keySet().removeAll(gone);
        destroyed.addAll(gone);
    }
}

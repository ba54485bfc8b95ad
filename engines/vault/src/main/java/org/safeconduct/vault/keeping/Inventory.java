package org.safeconduct.vault.keeping;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Ledger;

/// What should be in a store, by the ledger alone: each object with its length.
record Inventory(Map<Digest, Long> objects, Set<Digest> destroyed) {
    static Inventory of(Ledger ledger) {
        var inventory = new Inventory(new TreeMap<>(), new HashSet<>());
        ledger.list().forEach(inventory::take);
        return inventory;
    }

    private void take(Entry entry) {
        var subject = entry.event().subject();
        if (subject == null) {
            return;
        }
        if (entry.event().kind() == Event.Kind.DESTROYED) {
            objects.remove(subject.object());
            destroyed.add(subject.object());
        } else if (subject.commit() != null) {
            objects.put(subject.object(), subject.bytes());
        }
    }

    boolean isDestroyed(Digest object) {
        return destroyed.contains(object);
    }
}

package org.safeconduct.vault.ledger;

import java.util.Optional;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.proof.Tree;

/// An entry with all that can be worked out of it alone, before it is known where it belongs.
final class Leaf {
    private final byte[] entry;
    private final byte[] hash;
    private final Optional<Facts> facts;

    Leaf(byte[] entry) {
        this.entry = entry;
        this.hash = Tree.leaf(entry);
        this.facts = Facts.read(entry);
    }

    byte[] entry() {
        return entry;
    }

    byte[] hash() {
        return hash;
    }

    boolean follows(Chains chains, long seq) {
        return facts.isPresent() && chains.take(facts.get(), seq, hash);
    }
}

package org.safeconduct.vault.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.proof.Tree;

/// An entry with all that can be worked out of it alone, before it is known where it belongs.
///
/// @param bytes of the entry from `from` to `end`, and of others
/// @param place where it says that it belongs, or null where it is no canonical entry
@SuppressWarnings("ArrayRecordComponent") // a window on bytes; never compared
record Leaf(byte[] bytes, int from, int end, Skim.@Nullable Place place) {
    static Leaf of(byte[] bytes, int from, int end) {
        return new Leaf(bytes, from, end, Skim.place(bytes, from, end));
    }

    static Leaf of(byte[] entry) {
        return of(entry, 0, entry.length);
    }

    byte[] entry() {
        return Arrays.copyOfRange(bytes, from, end);
    }

    byte[] hash() {
        return Tree.leaf(bytes, from, end - from);
    }

    /// @param hashes where the hash of this entry stands among others
    boolean follows(Chains chains, long seq, byte[] hashes, int at) {
        return place != null && chains.take(place, seq, hashes, at);
    }
}

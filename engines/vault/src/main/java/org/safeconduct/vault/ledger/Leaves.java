package org.safeconduct.vault.ledger;

import java.util.List;
import java.util.Optional;
import org.safeconduct.vault.proof.Tree;

/// The leaves of a bundle that was read, with all that can be worked out of it alone: many are worked out at once.
final class Leaves {
    private final List<Leaf> all;
    private final byte[] hashes;
    private final byte[] top;

    private Leaves(List<Leaf> all, byte[] hashes, byte[] top) {
        this.all = all;
        this.hashes = hashes;
        this.top = top;
    }

    /// Of as many entries as there are; none where the lengths do not add up.
    static Leaves of(Optional<byte[]> bundle) {
        List<Leaf> leaves = bundle.flatMap(bytes -> Bundle.cut(bytes, (from, end) -> Leaf.of(bytes, from, end)))
                .orElse(List.of());
        var hashes = new byte[leaves.size() * Tree.HASH];
        for (int place = 0; place < leaves.size(); place++) {
            var leaf = leaves.get(place);
            Tree.leaf(leaf.bytes(), leaf.from(), leaf.end() - leaf.from(), hashes, place * Tree.HASH);
        }
        return new Leaves(leaves, hashes, leaves.size() == TilePath.WIDTH ? Tree.over(hashes) : new byte[0]);
    }

    List<Leaf> all() {
        return all;
    }

    /// Those of the leaves, one after the other.
    byte[] hashes() {
        return hashes;
    }

    /// The hash over all of them where the bundle is full, and nothing where it is not.
    byte[] top() {
        return top;
    }

    boolean isFull() {
        return all.size() == TilePath.WIDTH;
    }

    /// The first leaf that does not follow the one before it in its case, or -1.
    int follow(Chains chains, long first) {
        int strange = -1;
        for (int place = 0; place < all.size(); place++) {
            boolean follows = all.get(place).follows(chains, first + place, hashes, place * Tree.HASH);
            strange = follows || strange >= 0 ? strange : place;
        }
        return strange;
    }
}

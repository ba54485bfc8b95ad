package org.safeconduct.vault.proof;

import java.util.List;

/// That an entry stands at its place in a tree of a size. It says nothing about entries that are missing.
record InclusionProof(long index, long size, List<byte[]> path) {
    /// RFC 9162, 2.1.3.2, which says in steps what RFC 6962 only implies.
    boolean holds(byte[] leaf, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var climb = new Climb(index, size - 1, leaf);
        return path.stream().allMatch(climb::take) && climb.isAtTop() && Tree.same(climb.hash, root);
    }

    /// The way up from a leaf.
    private static final class Climb {
        private long node;
        private long last;
        private byte[] hash;

        Climb(long node, long last, byte[] hash) {
            this.node = node;
            this.last = last;
            this.hash = hash;
        }

        boolean take(byte[] beside) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Tree.node(beside, hash);
                skipLoneLevels();
            } else {
                hash = Tree.node(hash, beside);
            }
            node >>= 1;
            last >>= 1;
            return true;
        }

        // The last node of an odd level has nobody beside it and rises as it is.
        private void skipLoneLevels() {
            while ((node & 1) == 0 && node != 0) {
                node >>= 1;
                last >>= 1;
            }
        }

        boolean isAtTop() {
            return last == 0;
        }
    }
}

package org.safeconduct.vault.proof;

import java.util.List;

/// That a tree was only ever added to: the earlier one is its beginning.
public record ConsistencyProof(long earlier, long later, List<byte[]> path) {
    /// RFC 9162, 2.1.4.2.
    public boolean holds(byte[] earlierRoot, byte[] laterRoot) {
        if (earlier == later) {
            return path.isEmpty() && Tree.same(earlierRoot, laterRoot);
        }
        if (earlier == 0) {
            return path.isEmpty();
        }
        return earlier < later && earlier > 0 && !path.isEmpty() && climbs(earlierRoot, laterRoot);
    }

    private boolean climbs(byte[] earlierRoot, byte[] laterRoot) {
        boolean whole = Long.bitCount(earlier) == 1;
        long node = earlier - 1;
        long last = later - 1;
        for (; (node & 1) == 1; node >>= 1) {
            last >>= 1;
        }
        var old = whole ? earlierRoot : path.getFirst();
        var now = old;
        for (byte[] beside : whole ? path : path.subList(1, path.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                old = Tree.node(beside, old);
                now = Tree.node(beside, now);
                for (; (node & 1) == 0 && node != 0; node >>= 1) {
                    last >>= 1;
                }
            } else {
                now = Tree.node(now, beside);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && Tree.same(old, earlierRoot) && Tree.same(now, laterRoot);
    }
}

package org.safeconduct.vault.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.proof.Tree;

/// The right edge of the tree: on each level the tile that is not full yet. It is all that is needed to add to
/// a tree.
final class Edge {
    private final List<List<byte[]>> levels = new ArrayList<>();
    private FullTile full = (_, _, _) -> {};
    private long size;

    /// Hears of tiles as they fill up, lower levels first.
    @FunctionalInterface
    interface FullTile {
        void filled(int level, long index, byte[] hashes);
    }

    void reportTo(FullTile listener) {
        full = listener;
    }

    void add(byte[] leaf) {
        add(0, size++, leaf);
    }

    /// As many leaves at once as fill a tile, where none is begun.
    void add(Leaves leaves) {
        full.filled(0, size / TilePath.WIDTH, leaves.hashes());
        if (levels.isEmpty()) {
            levels.add(new ArrayList<>(TilePath.WIDTH));
        }
        add(1, size / TilePath.WIDTH, leaves.top());
        size += TilePath.WIDTH;
    }

    long size() {
        return size;
    }

    int height() {
        return levels.size();
    }

    /// The hashes of the tile that is being filled; none where the last one is full.
    byte[] tile(int level) {
        return joined(levels.get(level));
    }

    byte[] root() {
        byte[] rest = null;
        for (List<byte[]> level : levels) {
            rest = over(level, rest);
        }
        return rest == null ? Digest.sha256().digest() : rest;
    }

    private void add(int level, long index, byte[] hash) {
        if (level == levels.size()) {
            levels.add(new ArrayList<>(TilePath.WIDTH));
        }
        var tile = levels.get(level);
        tile.add(hash);
        if (tile.size() == TilePath.WIDTH) {
            var hashes = joined(tile);
            full.filled(level, index / TilePath.WIDTH, hashes);
            tile.clear();
            add(level + 1, index / TilePath.WIDTH, Tree.over(hashes));
        }
    }

    private static byte @Nullable [] over(List<byte[]> level, byte @Nullable [] rest) {
        if (level.isEmpty()) {
            return rest;
        }
        var items = new ArrayList<>(level);
        if (rest != null) {
            items.add(rest);
        }
        return over(items);
    }

    // Whole subtrees of one size, and at the end possibly a smaller one: RFC 6962 splits them as if they were leaves.
    static byte[] over(List<byte[]> items) {
        int size = items.size();
        if (size == 1) {
            return items.getFirst();
        }
        int half = Integer.highestOneBit(size - 1);
        return Tree.node(over(items.subList(0, half)), over(items.subList(half, size)));
    }

    private static byte[] joined(List<byte[]> hashes) {
        var tile = new byte[hashes.size() * Tree.HASH];
        for (int place = 0; place < hashes.size(); place++) {
            System.arraycopy(hashes.get(place), 0, tile, place * Tree.HASH, Tree.HASH);
        }
        return tile;
    }
}

package org.safeconduct.vault.ledger;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.proof.Tree;

/// The tree as it grows on the disk: full tiles as they fill up, partial ones when somebody is about to sign.
final class Growth {
    private final Tiles tiles;
    private final Edge edge;
    private final Bundle bundle;
    private final List<TilePath> filled = new ArrayList<>();

    Growth(Tiles tiles, Edge edge, Bundle bundle) {
        this.tiles = tiles;
        this.edge = edge;
        this.bundle = bundle;
        edge.reportTo(this::write);
    }

    void add(byte[] entry) {
        bundle.add(entry);
        edge.add(Tree.leaf(entry));
    }

    long size() {
        return edge.size();
    }

    Digest root() {
        return Digest.of(edge.root());
    }

    /// Answers once everything that was added is on the medium.
    void settle() {
        writePartials();
        tiles.force();
    }

    /// After the signature: what a full tile took the place of.
    void dropPartials() {
        filled.forEach(tiles::dropPartials);
        filled.clear();
    }

    private void write(int level, long index, byte[] hashes) {
        if (level == 0) {
            write(TilePath.bundle(index, TilePath.WIDTH), bundle.bytes());
            bundle.clear();
        }
        write(TilePath.tile(level, index, TilePath.WIDTH), hashes);
    }

    private void write(TilePath path, byte[] content) {
        tiles.write(path, content);
        filled.add(path);
    }

    private void writePartials() {
        long size = edge.size();
        for (int level = 0; level < edge.height(); level++) {
            var tile = edge.tile(level);
            if (tile.length > 0) {
                long index = (size >> (8 * level)) / TilePath.WIDTH;
                tiles.write(TilePath.tile(level, index, tile.length / Tree.HASH), tile);
            }
        }
        if (bundle.width() > 0) {
            tiles.write(TilePath.bundle(size / TilePath.WIDTH, bundle.width()), bundle.bytes());
        }
    }
}

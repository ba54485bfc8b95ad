package org.safeconduct.vault.ledger;

import java.util.List;
import org.safeconduct.vault.VaultException;

/// Entries by their place: signed ones from the bundles, the rest from memory.
///
/// @param waiting those that no checkpoint covers yet
record Log(Tiles tiles, List<byte[]> waiting) {
    /// @param signed how many a checkpoint covers
    byte[] bytes(long seq, long signed) {
        if (seq >= signed) {
            return waiting.get(Math.toIntExact(seq - signed));
        }
        long index = seq / TilePath.WIDTH;
        return tiles.find(TilePath.bundle(index, TilePath.width(0, index, signed)))
                .flatMap(Bundle::parts)
                .orElseThrow(() -> new VaultException("Entries of the ledger are gone while it is open."))
                .get((int) (seq % TilePath.WIDTH));
    }
}

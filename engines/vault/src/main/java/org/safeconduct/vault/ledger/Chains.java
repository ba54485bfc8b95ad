package org.safeconduct.vault.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.LongStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;

/// Where each case stands: its entries and the hash of its last.
final class Chains {
    private final Map<String, Chain> cases = new HashMap<>();

    /// Whether the entry may come next; if so it counts from now on.
    boolean take(Facts entry, long seq, byte[] leaf) {
        var chain = cases.computeIfAbsent(entry.findText("caseRef").orElse(""), _ -> new Chain());
        var before = entry.findText("prevInCase").orElse("");
        boolean follows = entry.findNumber("seq").orElse(-1) == seq
                && entry.findNumber("caseSeq").orElse(-1) == chain.length
                && before.equals(HexFormat.of().formatHex(chain.last));
        if (follows) {
            chain.add(seq, leaf);
        }
        return follows;
    }

    Entry next(Event event, long seq) {
        var chain = cases.getOrDefault(event.caseRef(), new Chain());
        return new Entry(seq, chain.length, chain.length == 0 ? null : Digest.of(chain.last), event);
    }

    void add(Entry entry, byte[] leaf) {
        cases.computeIfAbsent(entry.event().caseRef(), _ -> new Chain()).add(entry.seq(), leaf);
    }

    LongStream places(String caseRef) {
        var chain = cases.getOrDefault(caseRef, new Chain());
        return Arrays.stream(chain.places, 0, chain.length);
    }

    private static final class Chain {
        private long[] places = new long[4];
        private byte[] last = new byte[0];
        private int length;

        void add(long seq, byte[] leaf) {
            if (length == places.length) {
                places = Arrays.copyOf(places, length * 2);
            }
            places[length++] = seq;
            last = leaf;
        }
    }
}

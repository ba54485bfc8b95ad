package org.safeconduct.vault.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.proof.Tree;

/// Where each case stands: its entries and the hash of its last.
final class Chains {
    private final Map<String, Chain> cases = new HashMap<>();

    /// Whether the entry may come next; if so it counts from now on.
    boolean take(Skim.Place entry, long seq, byte[] hashes, int at) {
        var chain = cases.computeIfAbsent(entry.caseRef(), _ -> new Chain());
        boolean follows = entry.seq() == seq && entry.caseSeq() == chain.length && chain.isLast(entry.before());
        if (follows) {
            chain.add(seq, hashes, at);
        }
        return follows;
    }

    Entry next(Event event, long seq) {
        var chain = cases.getOrDefault(event.caseRef(), new Chain());
        return new Entry(seq, chain.length, chain.length == 0 ? null : Digest.of(chain.last), event);
    }

    void add(Entry entry, byte[] leaf) {
        cases.computeIfAbsent(entry.event().caseRef(), _ -> new Chain()).add(entry.seq(), leaf, 0);
    }

    LongStream places(String caseRef) {
        var chain = cases.getOrDefault(caseRef, new Chain());
        return Arrays.stream(chain.places, 0, chain.length);
    }

    private static final class Chain {
        private long[] places = new long[4];
        private final byte[] last = new byte[Tree.HASH];
        private int length;

        boolean isLast(byte[] hash) {
            return length == 0 ? hash.length == 0 : Arrays.equals(hash, last);
        }

        void add(long seq, byte[] hashes, int at) {
            if (length == places.length) {
                places = Arrays.copyOf(places, length * 2);
            }
            places[length++] = seq;
            System.arraycopy(hashes, at, last, 0, Tree.HASH);
        }
    }
}

package org.safeconduct.vault.proof;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.safeconduct.vault.Digest;

/// The Merkle tree of RFC 6962, section 2.1, over hashes that somebody else keeps.
public final class Tree {
    /// Bytes of a hash.
    public static final int HASH = 32;

    private static final ThreadLocal<MessageDigest> SUM = ThreadLocal.withInitial(Digest::sha256);

    private final Whole whole;

    /// Where hashes of whole subtrees come from.
    @FunctionalInterface
    public interface Whole {
        /// The hash over the leaves from `index * 2^height` on, `2^height` of them.
        byte[] hash(int height, long index);
    }

    public Tree(Whole whole) {
        this.whole = whole;
    }

    public static byte[] leaf(byte[] entry) {
        return leaf(entry, 0, entry.length);
    }

    public static byte[] leaf(byte[] bytes, int from, int length) {
        var hash = new byte[HASH];
        leaf(bytes, from, length, hash, 0);
        return hash;
    }

    /// The same, put among other hashes.
    public static void leaf(byte[] bytes, int from, int length, byte[] hashes, int at) {
        var sum = SUM.get();
        sum.update((byte) 0);
        sum.update(bytes, from, length);
        into(sum, hashes, at);
    }

    public static byte[] node(byte[] left, byte[] right) {
        var sum = SUM.get();
        sum.update((byte) 1);
        sum.update(left);
        return sum.digest(right);
    }

    /// The hash over the hashes of whole subtrees of one size, a power of two of them, one after the other.
    public static byte[] over(byte[] hashes) {
        var sum = SUM.get();
        var rest = hashes.clone();
        for (int length = rest.length; length > HASH; length /= 2) {
            for (int at = 0; at < length; at += 2 * HASH) {
                sum.update((byte) 1);
                sum.update(rest, at, 2 * HASH);
                into(sum, rest, at / 2);
            }
        }
        return Arrays.copyOf(rest, HASH);
    }

    private static void into(MessageDigest sum, byte[] hashes, int at) {
        try {
            sum.digest(hashes, at, HASH);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The root over the first leaves.
    public byte[] root(long size) {
        return size == 0 ? Digest.sha256().digest() : range(0, size);
    }

    /// PATH(m, D[n]) of section 2.1.1.
    public List<byte[]> inclusion(long index, long size) {
        var path = new ArrayList<byte[]>();
        path(index, 0, size, path);
        return path;
    }

    /// PROOF(m, D[n]) of section 2.1.2.
    public List<byte[]> consistency(long earlier, long later) {
        var path = new ArrayList<byte[]>();
        if (earlier > 0) {
            subproof(earlier, 0, later, path);
        }
        return path;
    }

    private void path(long index, long from, long to, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            path(index, from, middle, path);
            path.add(range(middle, to));
        } else {
            path(index, middle, to, path);
            path.add(range(from, middle));
        }
    }

    // `earlier` counts from the left edge of the range; a range that begins at 0 is known to whoever holds the old
    // root.
    private void subproof(long earlier, long from, long to, List<byte[]> path) {
        if (earlier == to - from) {
            if (from > 0) {
                path.add(range(from, to));
            }
            return;
        }
        long half = split(to - from);
        if (earlier <= half) {
            known(earlier, from, from + half, path);
            path.add(range(from + half, to));
        } else {
            known(earlier - half, from + half, to, path);
            path.add(range(from, from + half));
        }
    }

    private void known(long earlier, long from, long to, List<byte[]> path) {
        subproof(earlier, from, to, path);
    }

    private byte[] range(long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) {
            int height = Long.numberOfTrailingZeros(size);
            return whole.hash(height, from >> height);
        }
        long middle = from + split(size);
        return node(range(from, middle), range(middle, to));
    }

    /// The largest power of two below the size.
    static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    static boolean same(byte[] one, byte[] other) {
        return Arrays.equals(one, other);
    }
}

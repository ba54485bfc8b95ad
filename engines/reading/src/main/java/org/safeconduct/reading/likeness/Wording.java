package org.safeconduct.reading.likeness;

import java.util.Arrays;
import java.util.List;
import org.safeconduct.reading.Folding;

/// The signature of a page's words (A. Broder, "On the resemblance and containment of documents", 1997).
///
/// Groups are of seven letters and run across words, so that a letter read wrongly costs seven groups and a lost space
/// none.
public final class Wording {
    static final int FUNCTIONS = 64;
    private static final int GROUP = 7;
    /// Fewer letters are a stamp or a page number, and many pages share those.
    private static final int FEW = 60;
    private static final int SIXTEEN_BITS = 0xffff;

    private Wording() {}

    /// The smallest hash under each function, cut to sixteen bits; empty when there is too little text.
    public static List<Integer> signature(String text) {
        var letters = Folding.fold(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        if (letters.length < FEW) {
            return List.of();
        }
        var smallest = new long[FUNCTIONS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (int i = 0; i + GROUP <= letters.length; i++) {
            long group = hash(letters, i);
            for (int function = 0; function < FUNCTIONS; function++) {
                smallest[function] = Math.min(smallest[function], mixed(group + function * 0x9e3779b97f4a7c15L));
            }
        }
        return Arrays.stream(smallest)
                .mapToObj(hash -> (int) (hash ^ hash >>> 32) & SIXTEEN_BITS)
                .toList();
    }

    private static long hash(int[] letters, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < from + GROUP; i++) {
            hash = (hash ^ letters[i]) * 0x100000001b3L;
        }
        return hash;
    }

    /// The finisher of SplitMix64, without the sign.
    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return (mixed ^ mixed >>> 31) & Long.MAX_VALUE;
    }
}

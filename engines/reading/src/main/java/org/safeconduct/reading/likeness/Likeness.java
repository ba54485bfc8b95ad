package org.safeconduct.reading.likeness;

import java.util.List;
import org.safeconduct.reading.Fingerprint;

/// How much two pages are alike.
///
/// @param words percent of their word groups that they share, about; 0 when one of them has too few
/// @param looks percent of the 64 bits of their looks that are equal; 0 when one of them is blank
public record Likeness(Degree degree, int words, int looks) {
    /// In one word.
    public enum Degree {
        /// The same page once more.
        SAME,
        /// Much the same: another version, or the same form filled in for somebody else.
        NEAR,
        DIFFERENT
    }

    static final int NEAR_WORDS = 40;
    private static final int SAME_WORDS = 75;
    /// Pages of print resemble each other from afar, so their looks count only where there are no words.
    private static final int SAME_LOOKS = 90;
    private static final int NEAR_LOOKS = 81;
    private static final int BITS = 64;

    /// Compares two pages by what is kept of them.
    public static Likeness between(Fingerprint one, Fingerprint other) {
        int looks = looks(one.looks(), other.looks());
        int words = shared(one.words(), other.words());
        return new Likeness(degree(one.words().isEmpty() && other.words().isEmpty(), words, looks), words, looks);
    }

    static boolean nearLooks(long one, long other) {
        return looks(one, other) >= NEAR_LOOKS;
    }

    private static int looks(long one, long other) {
        return one == 0 || other == 0 ? 0 : (BITS - Long.bitCount(one ^ other)) * 100 / BITS;
    }

    private static Degree degree(boolean wordless, int words, int looks) {
        if (words >= SAME_WORDS || (wordless && looks >= SAME_LOOKS)) {
            return Degree.SAME;
        }
        return words >= NEAR_WORDS || (wordless && looks >= NEAR_LOOKS) ? Degree.NEAR : Degree.DIFFERENT;
    }

    private static int shared(List<Integer> one, List<Integer> other) {
        if (one.isEmpty() || one.size() != other.size()) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < one.size(); i++) {
            equal += one.get(i).equals(other.get(i)) ? 1 : 0;
        }
        return equal * 100 / one.size();
    }
}

package org.safeconduct.bench.names;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;

/// The edit distance most programs use for names, over ICU's Latin letters, as Winkler published it.
final class JaroWinkler {
    /// The threshold of best F1 on the tuning half.
    static final double BEST = 0.90;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private JaroWinkler() {}

    static String latin(String word) {
        return LATIN.transliterate(word).toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "");
    }

    /// Words in alphabetical order, so that order does not count.
    static double ofNames(String one, String other) {
        return of(sorted(one), sorted(other));
    }

    private static String sorted(String name) {
        var words = latin(name).split(" +");
        Arrays.sort(words);
        return String.join(" ", words);
    }

    static double of(String one, String other) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        var taken = new boolean[other.length()];
        var here = new StringBuilder();
        for (int at = 0; at < one.length(); at++) {
            for (int to = Math.max(0, at - reach); to <= Math.min(other.length() - 1, at + reach); to++) {
                if (!taken[to] && one.charAt(at) == other.charAt(to)) {
                    taken[to] = true;
                    here.append(one.charAt(at));
                    break;
                }
            }
        }
        return here.isEmpty() ? 0 : winkler(one, other, here.toString(), taken);
    }

    private static double winkler(String one, String other, String here, boolean[] taken) {
        int turned = 0;
        int at = 0;
        for (int to = 0; to < taken.length; to++) {
            turned += taken[to] && here.charAt(at++) != other.charAt(to) ? 1 : 0;
        }
        double common = here.length();
        double jaro = (common / one.length() + common / other.length() + (common - turned / 2.0) / common) / 3;
        int same = 0;
        while (same < Math.min(4, Math.min(one.length(), other.length())) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return jaro + same * 0.1 * (1 - jaro);
    }
}

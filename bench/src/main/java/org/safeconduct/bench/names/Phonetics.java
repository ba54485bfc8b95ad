package org.safeconduct.bench.names;

import java.util.Arrays;
import java.util.Set;
import org.apache.commons.codec.language.bm.NameType;
import org.apache.commons.codec.language.bm.PhoneticEngine;
import org.apache.commons.codec.language.bm.RuleType;

/// The phonetic code made for names of many languages, over ICU's Latin letters.
final class Phonetics {
    private static final PhoneticEngine BEIDER_MORSE = new PhoneticEngine(NameType.GENERIC, RuleType.APPROX, true);

    private Phonetics() {}

    /// Whether every word of the shorter name sounds like one of the longer.
    static boolean meet(String one, String other) {
        var here = JaroWinkler.latin(one).strip().split(" +");
        var there = JaroWinkler.latin(other).strip().split(" +");
        boolean ordered = here.length <= there.length;
        var shorter = ordered ? here : there;
        var longer = ordered ? there : here;
        return Arrays.stream(shorter).allMatch(word -> Arrays.stream(longer).anyMatch(match -> sound(word, match)));
    }

    static boolean sound(String one, String other) {
        var codes = codes(other);
        return codes(one).stream().anyMatch(codes::contains);
    }

    private static Set<String> codes(String word) {
        return Set.of(
                Arrays.stream(BEIDER_MORSE.encode(word).split("\\|")).distinct().toArray(String[]::new));
    }
}

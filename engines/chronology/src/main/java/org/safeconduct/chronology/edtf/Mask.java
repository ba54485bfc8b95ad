package org.safeconduct.chronology.edtf;

import java.util.stream.IntStream;

/// Digits of which some may be unknown.
///
/// @param digits of which `X` is any
record Mask(String digits) {
    static final Mask ANY = new Mask("XX");

    /// The numbers it may be.
    IntStream among(int from, int to, Way way) {
        return way.range(Math.max(from, lowest()), Math.min(to, highest())).filter(this::matches);
    }

    int lowest() {
        return Integer.parseInt(digits.replace('X', '0'));
    }

    int highest() {
        return Integer.parseInt(digits.replace('X', '9'));
    }

    boolean isWhole() {
        return digits.indexOf('X') < 0;
    }

    private boolean matches(int number) {
        for (int place = digits.length() - 1, rest = number; place >= 0; place--, rest /= 10) {
            var digit = digits.charAt(place);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
        }
        return true;
    }
}

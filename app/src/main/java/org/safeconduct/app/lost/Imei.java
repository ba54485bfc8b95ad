package org.safeconduct.app.lost;

import java.util.Optional;

/// The number that tells a telephone from every other, in digits.
///
/// Boxes, bills and menus print it in three lengths: fourteen digits without the check digit, fifteen with it (the
/// Luhn formula, as 3GPP TS 23.003 says), sixteen with the software's version in its place.
public record Imei(String digits) {
    private static final int BARE = 14;
    private static final int CHECKED = 15;
    private static final int WITH_SOFTWARE = 16;

    /// The number in a text that people wrote with spaces, hyphens or slashes; empty when it cannot be one.
    public static Optional<Imei> find(String written) {
        var digits = written.replaceAll("[\\s/.-]", "");
        boolean good = switch (digits.length()) {
            case BARE, WITH_SOFTWARE -> digits.matches("\\d+");
            case CHECKED -> digits.matches("\\d+") && sum(digits) % 10 == 0;
            default -> false;
        };
        return good ? Optional.of(new Imei(digits)) : Optional.empty();
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed / 10 + weighed % 10;
        }
        return sum;
    }

    /// As boxes print it: 35-555501-555013-9.
    @Override
    public String toString() {
        var shown = digits.substring(0, 2) + "-" + digits.substring(2, 8) + "-" + digits.substring(8, BARE);
        return digits.length() == BARE ? shown : shown + "-" + digits.substring(BARE);
    }
}

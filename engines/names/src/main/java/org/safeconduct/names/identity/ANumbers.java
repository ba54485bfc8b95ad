package org.safeconduct.names.identity;

/// Two A-numbers beside each other. They carry no check digit, so a slip of the pen makes another person's number.
final class ANumbers {
    private static final int DIGITS = 9;

    private ANumbers() {}

    static String finding(String one, String other) {
        var here = digits(one);
        var there = digits(other);
        if (here.equals(there)) {
            return "same";
        }
        return here.length() == there.length() && (isOneTaken(here, there) || isSwapped(here, there))
                ? "slip"
                : "other";
    }

    /// Nine digits: an old number of seven or eight has noughts before it.
    private static String digits(String written) {
        var digits = new StringBuilder();
        written.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    private static boolean isOneTaken(String one, String other) {
        int differing = 0;
        for (int at = 0; at < one.length(); at++) {
            differing += one.charAt(at) == other.charAt(at) ? 0 : 1;
        }
        return differing == 1;
    }

    private static boolean isSwapped(String one, String other) {
        for (int at = 0; at + 1 < one.length(); at++) {
            var swapped = one.substring(0, at) + one.charAt(at + 1) + one.charAt(at) + one.substring(at + 2);
            if (swapped.equals(other)) {
                return true;
            }
        }
        return false;
    }
}

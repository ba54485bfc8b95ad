package org.safeconduct.packet.splice.extraction;

/// Keeps the names of stamps clear of names that a page uses already, as it does when it comes from an earlier filing.
final class StampNames {
    private static final String FONT = "ScF";
    private static final String STATE = "ScG";
    private static final int MOST_DIGITS = 6;

    private int highest;

    void see(String name) {
        if (name.startsWith(FONT) || name.startsWith(STATE)) {
            var digits = name.substring(FONT.length());
            if (!digits.isEmpty()
                    && digits.length() <= MOST_DIGITS
                    && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
                highest = Math.max(highest, Integer.parseInt(digits));
            }
        }
    }

    int free() {
        return highest + 1;
    }
}

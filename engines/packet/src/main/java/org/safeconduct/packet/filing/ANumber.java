package org.safeconduct.packet.filing;

import java.util.regex.Pattern;

/// An alien registration number: eight or nine digits after the letter A.
///
/// @param digits nine digits, eight-digit numbers padded in front with a zero
public record ANumber(String digits) {
    private static final Pattern WRITTEN = Pattern.compile("A?[\\s#-]*(\\d{2,3})[\\s-]?(\\d{3})[\\s-]?(\\d{3})");

    public ANumber {
        if (!digits.matches("\\d{9}")) {
            throw new IllegalArgumentException("An A-number has eight or nine digits, not \"" + digits + "\".");
        }
    }

    /// Reads the usual spellings: `A123456789`, `A 123-456-789`, `A# 12 345 678`.
    ///
    /// @throws IllegalArgumentException with a sentence for the user when it is none of them
    public static ANumber of(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException(
                    "An A-number is the letter A and eight or nine digits, such as A 123-456-789; this says \""
                            + written + "\".");
        }
        var digits = match.group(1) + match.group(2) + match.group(3);
        return new ANumber(digits.length() == 8 ? "0" + digits : digits);
    }

    /// The way captions print it: `A 123-456-789`.
    @Override
    public String toString() {
        return "A " + digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
    }
}

package org.safeconduct.app.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number under which the government keeps a person's file: eight or nine digits after the letter A.
///
/// @param digits nine digits, eight-digit numbers padded in front with a zero
public record ANumber(String digits) {
    private static final Pattern WRITTEN = Pattern.compile("[AaАа]?[\\s#-]*(\\d{2,3})[\\s-]?(\\d{3})[\\s-]?(\\d{3})");

    public ANumber {
        if (!digits.matches("\\d{9}")) {
            throw new IllegalArgumentException("An A-number has nine digits when it is stored.");
        }
    }

    /// Reads the usual spellings, `A123456789`, `A 123-456-789`, `A# 12 345 678`, also with the Cyrillic letter that
    /// looks the same; empty when it is none of them.
    public static Optional<ANumber> find(String written) {
        var match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var digits = match.group(1) + match.group(2) + match.group(3);
        return Optional.of(new ANumber(digits.length() == 8 ? "0" + digits : digits));
    }

    /// Reads the same spellings.
    ///
    /// @throws IllegalArgumentException when it is none of them
    @JsonCreator
    public static ANumber of(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("That is no A-number."));
    }

    /// The way captions print it: `A 123-456-789`.
    @JsonValue
    @Override
    public String toString() {
        return "A " + digits.substring(0, 3) + "-" + digits.substring(3, 6) + "-" + digits.substring(6);
    }
}

package org.safeconduct.packet.form.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as PDF content writes them: no exponent, no locale.
final class Numbers {
    private Numbers() {}

    static String of(float number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}

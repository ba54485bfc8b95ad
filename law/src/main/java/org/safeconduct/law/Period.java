package org.safeconduct.law;

import java.util.Locale;

/// A length of time as a rule states it.
public record Period(int amount, Unit unit) {
    /// What a period is counted in.
    public enum Unit {
        /// Real hours, whatever the clocks on the wall do meanwhile.
        HOURS,
        DAYS,
        /// Days on which offices are open.
        BUSINESS_DAYS,
        MONTHS,
        YEARS;

        /// As the files of `law/` and people write it: `business days`.
        public static Unit of(String shown) {
            return valueOf(shown.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    /// Such as `30 days` or `1 year`.
    public String shown() {
        var name = unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return amount + " " + (amount == 1 ? name.substring(0, name.length() - 1) : name);
    }

    /// The same length several times over.
    public Period times(int count) {
        return new Period(Math.multiplyExact(amount, count), unit);
    }
}

package org.safeconduct.app.rules.outlook;

/// How many, said so that it tells nothing about any one case.
public enum Some {
    NONE,
    FEW,
    TENS,
    HUNDREDS;

    /// Whether there is any at all is worth knowing; whether it is one or nine would say too much.
    public static Some of(long count) {
        if (count == 0) {
            return NONE;
        }
        return count < 10 ? FEW : count < 100 ? TENS : HUNDREDS;
    }
}

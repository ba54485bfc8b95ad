package org.safeconduct.law;

/// How surely a rule's entry is right.
public enum Confidence {
    /// The primary text was read.
    CERTAIN,
    /// A secondary account, an older edition, or only the opening of the primary text was read.
    LIKELY,
    /// Known from practice only; nothing was read.
    CONFIRM;

    /// The word shown beside a rule: everything short of certain is for a person to confirm.
    public String shown() {
        return this == CERTAIN ? "certain" : "confirm";
    }
}

package org.safeconduct.app.casefile;

/// What a case waits for, in the order in which most cases go.
public enum Stage {
    /// We have spoken with the person and have not agreed to help yet.
    INTAKE,
    /// Credible-fear or reasonable-fear interview, and its review by a judge (8 CFR 208.30, 208.31).
    FEAR_SCREENING,
    BEFORE_THE_JUDGE,
    AWAITING_DECISION,
    /// The Board of Immigration Appeals.
    ON_APPEAL,
    /// A petition for review or a writ of habeas corpus.
    IN_FEDERAL_COURT,
    PROTECTED,
    ORDERED_REMOVED,
    /// The person left or was removed.
    OUTSIDE_THE_COUNTRY
}

package org.safeconduct.app.platform.access;

/// What a member is in the organisation. A member of a small organisation may be several things.
public enum Role {
    /// Runs the house: accounts and settings. Sees no case by that alone.
    ADMINISTRATOR,
    ATTORNEY,
    /// Represents people before the court through a recognised organisation (8 CFR 1292.1(a)(4)).
    ACCREDITED_REPRESENTATIVE,
    PARALEGAL,
    SOCIAL_WORKER,
    INTERPRETER,
    VOLUNTEER,
    /// Pro bono counsel from another firm.
    OUTSIDE_COUNSEL
}

package org.safeconduct.app.team;

/// What became of a wish to change something.
public enum Change {
    DONE,
    /// The page it was made from is out of date.
    SOMEBODY_WAS_QUICKER,
    /// Nobody would be left who can do what only they can.
    WOULD_LEAVE_NOBODY
}

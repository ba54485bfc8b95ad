package org.safeconduct.app.casefile.list;

/// By the next hearing.
public enum HearingFilter {
    /// Today and the six days after.
    WEEK,
    /// Today and the thirteen days after.
    FORTNIGHT,
    NONE_SET,
    /// The day has passed and nobody has said what happened.
    PASSED
}

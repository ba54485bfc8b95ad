package org.safeconduct.chronology.phrase;

/// How finely a time was named.
enum Grain {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    /// From one time to another.
    SPAN
}

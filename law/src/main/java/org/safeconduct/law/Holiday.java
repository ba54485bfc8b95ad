package org.safeconduct.law;

import java.time.LocalDate;

/// A day on which offices are closed.
///
/// @param date the day it is kept
/// @param statutory the day the statute names, which a weekend may have moved
public record Holiday(LocalDate date, LocalDate statutory, String name) {

    /// Whether it is kept on another day than the statute names; rule HOL-07 counts such a Friday twice over: open for
    /// the safe date, closed for the legal one.
    public boolean isInLieu() {
        return !date.equals(statutory);
    }
}

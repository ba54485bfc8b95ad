package org.safeconduct.app.casefile.list;

/// By whether and how long the person is held.
public enum CustodyFilter {
    DETAINED(0),
    OVER_30(30),
    OVER_90(90),
    /// The line that Zadvydas v. Davis draws after a final order, 533 U.S. 678 (2001).
    OVER_180(180),
    NOT_DETAINED(-1);

    private final int days;

    CustodyFilter(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}

package org.safeconduct.app.casefile.leaving;

/// In what something leaves.
public enum Means {
    FILING,
    BAG,
    DECLARATION,
    LETTER,
    SUMMARY
}

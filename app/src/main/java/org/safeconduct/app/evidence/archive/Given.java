package org.safeconduct.app.evidence.archive;

/// What came of asking for a file.
public enum Given {
    WHOLE,
    /// It is not what was handed in. Nothing was given out.
    ALTERED,
    /// It is not there any more, or the key of its case was destroyed.
    GONE
}

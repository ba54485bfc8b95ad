package org.safeconduct.packet;

/// How much a [Finding] matters to the person who files.
public enum Level {
    /// The court would reject the filing or could refuse to consider it; only a draft may be made.
    BLOCKS,
    /// Accepted as it stands, yet a careful person would mend it first.
    WARNS,
    /// The machine can't know, or the rule itself is not certain; a person has to look.
    CONFIRM
}

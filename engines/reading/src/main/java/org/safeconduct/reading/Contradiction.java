package org.safeconduct.reading;

/// A fact of a file and a date that the client gave which do not agree. It accuses nobody: the commonest reason is a
/// clock that nobody set.
///
/// @param words one sentence for a lawyer, in careful words
public record Contradiction(Level level, Fact.Moment fact, String words) {
    /// How much it matters.
    public enum Level {
        /// Explained by a time zone or a clock that is a day off.
        NOTE,
        /// Somebody should ask the client before the other side does.
        ASK
    }
}

package org.safeconduct.chronology.network;

import java.util.List;

/// Statements that cannot all be right.
///
/// @param statements fewer do not contradict each other this way; in the order in which one leads to the next
/// @param days       by which they miss each other
public record Conflict(Severity severity, List<Statement> statements, long days) {
    /// How sure it is.
    public enum Severity {
        /// Not even if everybody erred by as much as memory may.
        IMPOSSIBLE,
        /// Only if somebody erred.
        TIGHT
    }
}

package org.safeconduct.app.claim.map;

/// How an element stands.
public enum State {
    /// Something hurts and nothing is answered to it, or a tied statement does not agree with another.
    CONTRADICTED,
    /// Nothing shows it, and nobody has said why.
    MISSING,
    /// Nothing shows it, and why is said of every gap.
    EXPLAINED,
    /// The client's own word, and nothing beside it.
    TESTIMONY_ONLY,
    /// Somebody or something other than the client shows it.
    CORROBORATED,
    /// A bar that nothing speaks for, or to which an answer is given.
    CLEAR
}

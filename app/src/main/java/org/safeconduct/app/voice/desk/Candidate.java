package org.safeconduct.app.voice.desk;

import org.safeconduct.app.voice.account.Tie;

/// Something of the case that can be tied to an account.
///
/// @param name as its own room calls it
public record Candidate(Tie tie, String name) {
    /// By which a form names it.
    public String field() {
        return "tie-" + tie.kind() + "-" + tie.thing();
    }
}

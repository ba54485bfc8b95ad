package org.safeconduct.app.finder;

import java.util.List;

/// What came of a search.
public sealed interface Outcome {
    /// Nobody has asked anything yet.
    record Blank() implements Outcome {}

    /// What was asked cannot be looked for.
    ///
    /// @param key of the sentence that says why
    record Refused(String key) implements Outcome {}

    /// Things that were found, a page of them at a time.
    ///
    /// @param total how many there are that this reader may open; at least so many where `counted` is false
    record Listed(List<Shown> found, long total, boolean counted, boolean more) implements Outcome {}
}

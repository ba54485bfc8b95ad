package org.safeconduct.vault.keeping;

import org.safeconduct.vault.seal.Unsealed;

/// What came of asking for an object.
public sealed interface Shown {
    /// It was given out, all of it and unchanged.
    record Whole(Unsealed.Authentic content) implements Shown {}

    /// It is not what was handed in; nothing was given out.
    record NotAuthentic() implements Shown {}

    /// It is not in the store, or the key of its case was destroyed.
    record Gone() implements Shown {}
}

package org.safeconduct.vault.seal;

import org.safeconduct.vault.Digest;

/// What came of opening a sealed file.
public sealed interface Unsealed {
    /// Everything up to the end of the last chunk was sealed by whoever made the file.
    ///
    /// @param content SHA-256 of what was inside
    record Authentic(Digest content, long bytes) implements Unsealed {}

    /// Altered, cut, lengthened, or sealed for somebody else. Which of them is not told apart, because an
    /// attacker could learn from it.
    record NotAuthentic() implements Unsealed {}
}

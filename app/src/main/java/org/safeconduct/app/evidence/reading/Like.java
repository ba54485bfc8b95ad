package org.safeconduct.app.evidence.reading;

import java.util.UUID;

/// A page of an item that is like a page of another one.
///
/// @param page of the item that was asked about
public record Like(int page, UUID other, int otherPage, Degree degree) {
    /// How much they are alike.
    public enum Degree {
        /// The same page once more.
        SAME,
        /// Much the same: another version, or the same form filled in for somebody else.
        NEAR
    }
}

package org.safeconduct.packet.splice.extraction;

import org.safeconduct.packet.splice.source.Slice;

/// An object that has its local number and waits to be copied.
sealed interface Pending {
    /// An object of the source, copied as it stands.
    record Found(int number) implements Pending {}

    /// The resources of pages, which leave room for a stamp.
    record Shared(Slice resources) implements Pending {}

    /// A content stream that had to be written anew.
    @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
    record Made(byte[] content) implements Pending {}
}

package org.safeconduct.packet.splice.source;

/// One indirect object: its value and, for a stream, where the body lies in the store.
///
/// @param bodyStart 0 when there is no body, for no body can begin a file
public record SourceObject(Slice value, long bodyStart, long bodyLength) {

    public boolean isStream() {
        return bodyStart > 0;
    }
}

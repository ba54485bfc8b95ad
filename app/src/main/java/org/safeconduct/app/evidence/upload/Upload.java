package org.safeconduct.app.evidence.upload;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file on its way in.
///
/// @param name as the sender calls it, its folder included
/// @param received so many bytes from its beginning are here
/// @param said how it came, as the form said it
/// @param item what became of it once all of it was here
public record Upload(
        UUID id,
        UUID caseId,
        String name,
        long bytes,
        long received,
        Map<String, String> said,
        @Nullable UUID item) {
    public boolean isWhole() {
        return received == bytes;
    }

    public int percent() {
        return (int) (received * 100 / bytes);
    }

    /// What a browser says before the first piece.
    ///
    /// @param modified when the file was last changed there, in milliseconds
    public record Announced(String name, long bytes, long modified, Map<String, String> said) {}
}

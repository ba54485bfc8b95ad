package org.safeconduct.app.evidence.item;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.archive.Kept;

/// One thing the client has.
///
/// @param name of the file, as it came
/// @param folder in which it lay when a whole folder came
/// @param source the item it was made of, or null for an original
/// @param madeHow by whom and with what it was made; empty for an original
public record Item(
        UUID id,
        UUID caseId,
        String name,
        String folder,
        Kept file,
        Particulars particulars,
        @Nullable UUID source,
        String madeHow,
        Instant added,
        UUID addedBy,
        int version) {

    /// The title, or the name of the file as long as nobody gave it one.
    public String shown() {
        return particulars.title().isBlank() ? name : particulars.title();
    }

    public boolean isOriginal() {
        return source == null;
    }
}

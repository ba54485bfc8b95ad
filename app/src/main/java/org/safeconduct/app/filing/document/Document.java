package org.safeconduct.app.filing.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of a case.
///
/// @param name how findings and manifests call it, one in a case
/// @param item the thing in the evidence of the case that it is
/// @param object its file in the archive
/// @param pages how many it gave when it was read, or null
/// @param refusal why it gave none, or null
public record Document(
        UUID id,
        String name,
        UUID item,
        UUID object,
        long bytes,
        @Nullable Integer pages,
        @Nullable String refusal,
        Description description,
        int version) {

    /// The title, or the name of the file as long as nobody gave it one.
    public String shown() {
        return description.title().isBlank() ? name : description.title();
    }

    @JsonIgnore
    public boolean isRead() {
        return pages != null || refusal != null;
    }
}

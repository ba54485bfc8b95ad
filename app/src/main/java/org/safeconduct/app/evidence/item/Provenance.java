package org.safeconduct.app.evidence.item;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a thing came here.
///
/// @param person who gave it, where they are in the case
/// @param words who gave it, where they are not, or more about it
/// @param originalAt where the original is now
public record Provenance(
        @Nullable UUID person,
        String words,
        ReceivedHow how,
        @Nullable LocalDate on,
        String originalAt) {
    /// Of a thing nobody has said anything about.
    public static final Provenance UNKNOWN = new Provenance(null, "", ReceivedHow.UNKNOWN, null, "");

    public boolean isKnown() {
        return (person != null || !words.isBlank()) && how != ReceivedHow.UNKNOWN;
    }
}

package org.safeconduct.app.evidence.item;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the team says of an item and may change.
///
/// @param title what the team calls it; empty where the name of the file says enough
/// @param shows what it is evidence of
/// @param date of what it shows
/// @param language ISO 639 code, or null where nobody has said
/// @param people whom it is about
public record Particulars(
        String title,
        String shows,
        Told date,
        @Nullable String language,
        Provenance provenance,
        List<UUID> people,
        List<String> tags) {
    public static Particulars unknown(@Nullable String language, Provenance provenance) {
        return new Particulars("", "", Told.NOTHING, language, provenance, List.of(), List.of());
    }

    public Particulars titled(String words) {
        return new Particulars(words, shows, date, language, provenance, people, tags);
    }
}

package org.safeconduct.app.custody.stay;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.place.Authority;
import org.safeconduct.app.custody.place.Kind;

/// A time in one place.
public record Stay(UUID id, UUID caseId, UUID person, Said said, int version) {

    /// What is said of it.
    ///
    /// @param source how we know
    public record Said(
            Where where, Term term, String source, @Nullable String note) {}

    /// The place, as the team calls it.
    ///
    /// @param listed the entry of our list; null where it isn’t in there
    /// @param unit the housing unit or room
    public record Where(
            String place,
            @Nullable String listed,
            Kind kind,
            ZoneId zone,
            Authority authority,
            @Nullable String unit) {}

    public Where where() {
        return said.where();
    }

    public Term term() {
        return said.term();
    }
}

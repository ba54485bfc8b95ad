package org.safeconduct.app.story.interview.paper;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of the evidence that was looked at for the code of a sheet.
///
/// @param place which sheet it is; null where nobody can say yet
public record Scan(
        UUID item, int page, Outcome outcome, @Nullable Place place) {

    /// A sheet of an interview of this case.
    public record Place(UUID interview, int sheet, int sheets) {}

    /// What the code was found to be.
    public enum Outcome {
        PLACED,
        /// None could be read; a person looks at it.
        UNREADABLE,
        /// One of no interview of this case. Whose it is stays unknown.
        FOREIGN,
        BY_HAND
    }
}

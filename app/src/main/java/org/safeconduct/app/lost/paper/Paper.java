package org.safeconduct.app.lost.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.lost.request.Means;

/// A version of a text, kept with the files that were made of it.
///
/// @param number counts the versions of the same kind and origin for one item
/// @param origin what it was made by
/// @param edited whether a person wrote it over; then nothing says where its parts come from
public record Paper(
        UUID id,
        UUID itemId,
        Kind kind,
        int number,
        String origin,
        String title,
        String text,
        boolean edited,
        Instant made,
        @Nullable UUID by,
        @Nullable LocalDate sentOn,
        @Nullable Means sentBy) {

    public boolean isSent() {
        return sentOn != null;
    }

    /// A name for its file, without the kind of file.
    public String fileName() {
        return title.replaceAll("[^\\p{L}\\p{N} -]", "").strip() + " v" + number;
    }

    /// What a paper is for.
    public enum Kind {
        LETTER,
        EXPLANATION
    }

    /// In which form it is taken along.
    public enum Format {
        PDF,
        WORD
    }
}

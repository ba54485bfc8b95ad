package org.safeconduct.app.evidence.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day as it was told, with its doubt.
///
/// @param words as the person or the paper says it, such as "spring, after the thaw"
/// @param earliest the day it cannot be before
/// @param latest the day it cannot be after
public record Told(
        String words,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {
    public static final Told NOTHING = new Told("", null, null);

    public boolean isEmpty() {
        return words.isBlank() && earliest == null && latest == null;
    }
}

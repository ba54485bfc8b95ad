package org.safeconduct.app.story.statement;

import org.jspecify.annotations.Nullable;
import org.safeconduct.chronology.word.Language;

/// What somebody said about time, and how a person has agreed to have it read.
///
/// @param words    as they were said
/// @param language in which they are read
/// @param other    the event that they count from; null where they count from none
/// @param reading  the engine's reading that was confirmed, in its own short line
/// @param choice   which of several readings is meant, from 0; null where nobody can say
public record When(
        String words,
        Language language,
        @Nullable String other,
        String reading,
        @Nullable Integer choice) {}

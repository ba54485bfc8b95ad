package org.safeconduct.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What can be found as one: a page of evidence, a person, a case.
///
/// @param id the caller's own, unique in the index
/// @param title what it is called; searched like its lines
/// @param lines as they stand on the page; marks name them by their place in this list
public record Findable(String id, Place place, String title, List<String> lines) {
    /// What a hit is, so that a page of answers can be in groups.
    public enum Kind {
        CASE,
        PERSON,
        DOCUMENT,
        PAGE,
        /// Something that was taken from somebody.
        LOST,
        /// What was asked about such a thing, with the answers.
        REQUEST,
        LIBRARY
    }

    /// Where it belongs and who may see it.
    ///
    /// @param audience a word that a [Reach] has to name too
    /// @param day of the document itself, not of its arrival
    public record Place(Kind kind, UUID caseId, String audience, Language language, Optional<LocalDate> day) {
        /// For what belongs to no case, such as a country report.
        public static final UUID NO_CASE = new UUID(0, 0);
    }

    public Findable {
        lines = List.copyOf(lines);
    }
}

package org.safeconduct.search.lucene;

import java.util.List;
import org.safeconduct.search.glossary.Glossary.Concept;

/// A part of a question that is met or not met as one.
///
/// @param asked as typed
/// @param concepts of the glossary that it is a term of
record Unit(Kind kind, String asked, List<Concept> concepts) {
    enum Kind {
        WORDS,
        PHRASE,
        BEGINNING,
        FIGURE
    }

    static Unit of(Kind kind, String asked) {
        return new Unit(kind, asked, List.of());
    }
}

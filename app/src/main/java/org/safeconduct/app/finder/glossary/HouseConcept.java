package org.safeconduct.app.finder.glossary;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.search.Language;
import org.safeconduct.search.glossary.Glossary.Concept;
import org.safeconduct.search.glossary.Glossary.Term;

/// A concept as it stands in this house.
///
/// @param used whether the search goes by it
/// @param version 0 while it is as the engine brings it
/// @param last who wrote this version; null while it is the engine's
/// @param engine what the engine says; null where the house added the concept
public record HouseConcept(
        Concept concept,
        boolean used,
        int version,
        @Nullable Hand last,
        @Nullable Concept engine) {
    /// In the order of the page.
    public static final List<Language> LANGUAGES = List.of(Language.EN, Language.ES, Language.RU, Language.UK);

    /// Whose version it is.
    public record Hand(UUID member, Instant when) {}

    static HouseConcept ofEngine(Concept concept) {
        return new HouseConcept(concept, true, 0, null, concept);
    }

    public String id() {
        return concept.id();
    }

    /// What it is called on a page: its first term, in whatever language.
    public String name() {
        return LANGUAGES.stream()
                .flatMap(language -> concept.in(language).stream())
                .findFirst()
                .orElse(id());
    }

    public boolean isAdded() {
        return engine == null;
    }

    public boolean isChanged() {
        return engine != null && !engine.equals(concept);
    }

    /// One term a line, as a form shows them.
    public String lines(Language language) {
        return String.join("\n", concept.in(language));
    }

    Optional<Concept> wanted() {
        return used ? Optional.of(concept) : Optional.empty();
    }

    /// Whether one of its terms holds these letters.
    boolean says(String letters) {
        return concept.terms().stream()
                .map(Term::words)
                .anyMatch(words ->
                        words.toLowerCase(Locale.ROOT).contains(letters.strip().toLowerCase(Locale.ROOT)));
    }
}

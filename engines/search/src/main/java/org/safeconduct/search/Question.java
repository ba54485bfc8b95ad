package org.safeconduct.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What somebody asks.
///
/// @param words as typed: words, `"exact phrases"`, `beginnings*`
/// @param from how many hits to leave out at the front
public record Question(String words, Reach reach, Narrowing narrowing, int from, int size) {
    /// Only hits like these; an empty set narrows nothing.
    public record Narrowing(
            Set<Findable.Kind> kinds, Set<Language> languages, Optional<LocalDate> since, Optional<LocalDate> until) {
        public static final Narrowing NONE = new Narrowing(Set.of(), Set.of(), Optional.empty(), Optional.empty());

        public static Narrowing to(Findable.Kind kind) {
            return new Narrowing(Set.of(kind), Set.of(), Optional.empty(), Optional.empty());
        }
    }

    public static Question of(String words, Reach reach) {
        return new Question(words, reach, Narrowing.NONE, 0, 20);
    }
}

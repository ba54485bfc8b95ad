package org.safeconduct.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the caller knows about a file before it is read.
///
/// @param name what people call the file; used in sentences about it, and nowhere else
/// @param languages ISO 639-1 codes of the case, the client's own first; text is first read in these
/// @param known further languages that the organisation meets; with neither, every language counts
/// @param told the days on which, as the client tells it, the thing was made
public record Wishes(String name, List<String> languages, List<String> known, Optional<Told> told) {
    /// A span of days, both included.
    public record Told(LocalDate from, LocalDate to) {
        public Told {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a span that ends before it begins");
            }
        }
    }

    public Wishes {
        languages = List.copyOf(languages);
        known = List.copyOf(known);
    }

    public static Wishes named(String name) {
        return new Wishes(name, List.of(), List.of(), Optional.empty());
    }

    /// Adds what the papers of the case are written in.
    ///
    /// @param languages ISO 639-1 codes, the client's own first
    public Wishes in(List<String> languages) {
        return new Wishes(name, languages, known, told);
    }

    /// Adds what other papers of the house are written in.
    ///
    /// @param languages ISO 639-1 codes that the organisation meets beside those of the case
    public Wishes amid(List<String> languages) {
        return new Wishes(name, this.languages, languages, told);
    }

    /// When the thing was made as the client tells it; facts that say otherwise become contradictions.
    public Wishes told(LocalDate from, LocalDate to) {
        return new Wishes(name, languages, known, Optional.of(new Told(from, to)));
    }
}

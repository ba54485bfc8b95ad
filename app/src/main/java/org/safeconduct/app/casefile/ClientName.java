package org.safeconduct.app.casefile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A name as the papers of the case spell it. Who has one name only has it as the family name.
///
/// @param middle second given name or patronymic
/// @param own the whole name in the person's own script
/// @param source who said it or which paper shows it
public record ClientName(
        @Nullable String given,
        @Nullable String middle,
        String family,
        @Nullable String own,
        String source) {
    /// The way cases are called and sorted: family name first.
    public String caseName() {
        var rest = Stream.of(given, middle)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? family : family + ", " + rest;
    }
}

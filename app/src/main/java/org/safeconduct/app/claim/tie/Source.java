package org.safeconduct.app.claim.tie;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where something stands that is held to an element.
public sealed interface Source {
    /// Ids of what it names in the case; none where it is words alone.
    default Set<UUID> things() {
        return switch (this) {
            case Testimony _ -> Set.of();
            case Statement statement -> Set.of(statement.statement());
            case Evidence(var item, var passage) -> passage == null ? Set.of(item) : Set.of(item, passage);
            case Country country -> Set.of(country.passage());
        };
    }

    /// What somebody says.
    ///
    /// @param place where it is said: a declaration and its paragraph, or the stand
    record Testimony(String place) implements Source {}

    /// What a passage of an account says.
    ///
    /// @param spoken whether somebody said it; a paper that tells of it is proof and no testimony
    record Statement(UUID statement, boolean spoken) implements Source {}

    /// A paper, picture or recording of the case.
    ///
    /// @param passage lines of it; null for the whole
    record Evidence(UUID item, @Nullable UUID passage) implements Source {}

    /// A passage of a country report.
    record Country(UUID passage) implements Source {}
}

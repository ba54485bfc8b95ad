package org.safeconduct.search;

import java.util.Set;
import java.util.UUID;

/// What a reader may open. Whatever lies outside leaves no trace in an answer.
///
/// @param cases may be tens of thousands
/// @param audiences the circles the reader belongs to
public record Reach(Set<UUID> cases, Set<String> audiences) {
    public Reach {
        cases = Set.copyOf(cases);
        audiences = Set.copyOf(audiences);
    }

    /// One case, if the reader may open it at all.
    public Reach within(UUID caseId) {
        return new Reach(cases.contains(caseId) ? Set.of(caseId) : Set.of(), audiences);
    }
}

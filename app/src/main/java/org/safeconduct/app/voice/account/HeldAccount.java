package org.safeconduct.app.voice.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody told of abuse.
///
/// @param readers who may read it beside whoever wrote it
public record HeldAccount(UUID id, UUID caseId, Said said, Instant at, UUID by, List<Tie> ties, Set<UUID> readers) {

    /// What is said of it once, and never changed.
    ///
    /// @param title by which its readers know it
    /// @param interpreter null where nobody interpreted
    /// @param happened the day of the harm; null while nobody knows it
    /// @param hint whether the rest of the team is told that something is kept back
    public record Said(
            String title,
            String words,
            String language,
            @Nullable String interpreter,
            LocalDate told,
            @Nullable LocalDate happened,
            boolean hint) {}

    /// What to look for among what left.
    public List<UUID> things() {
        return ties.stream().map(Tie::thing).toList();
    }
}

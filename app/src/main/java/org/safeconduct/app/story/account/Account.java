package org.safeconduct.app.story.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody told on one occasion, or in one paper.
///
/// @param tellings the first one first; there is always one
public record Account(UUID id, Opening opening, List<Telling> tellings) {

    /// What is said of it once and holds for all tellings.
    ///
    /// @param agreed how somebody else than the client agreed that it is known in this case; null for the client
    public record Opening(
            Kind kind, Speaker speaker, @Nullable String agreed) {}

    /// Whoever speaks: somebody of the case, or anybody else by name.
    ///
    /// @param person null where it is somebody else
    /// @param name   as the papers of the case have it
    public record Speaker(@Nullable UUID person, String name) {}

    /// The occasion.
    public enum Kind {
        BORDER_INTERVIEW,
        FEAR_INTERVIEW,
        INTERVIEW,
        FORM,
        DECLARATION,
        MEDICAL,
        SPOUSE,
        WITNESS,
        DOCUMENT;

        /// Whether it is somebody's own to tell, so that nobody uses it in this case without their word.
        public boolean needsAgreement() {
            return this == SPOUSE || this == WITNESS;
        }
    }

    public Telling last() {
        return tellings.getLast();
    }

    public Optional<Telling> findTelling(int number) {
        return tellings.stream().filter(telling -> telling.number() == number).findFirst();
    }
}

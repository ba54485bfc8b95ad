package org.safeconduct.app.claim.tie;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.contradiction.Contradiction;

/// What holds a source to an element.
///
/// @param at the element, and the ground where it is asked once for each
/// @param answer what the team says to what hurts; null while it says nothing
public record Tie(
        UUID id, At at, Source source, Said said, @Nullable String answer, int version) {

    /// A place on the map.
    ///
    /// @param ground null where the element is not asked by ground
    public record At(String element, @Nullable UUID ground) {}

    /// What is said of a source.
    ///
    /// @param maker whoever made it or says it; null for the client, whose own word is never a second source
    public record Said(@Nullable String maker, Bearing bearing, String proves) {}

    public boolean helps() {
        return said.bearing() != Bearing.HURTS;
    }

    public boolean hurts() {
        return said.bearing() != Bearing.HELPS;
    }

    public boolean isUnanswered() {
        return hurts() && answer == null;
    }

    public boolean isTestimony() {
        return switch (source) {
            case Source.Testimony _ -> true;
            case Source.Statement(var _, var spoken) -> spoken;
            case Source.Evidence _, Source.Country _ -> false;
        };
    }

    /// Whether it leads into passages that do not agree.
    public boolean isIn(Contradiction contradiction) {
        return source instanceof Source.Statement(var statement, var _) && contradiction.touches(statement);
    }

    public boolean isOfTheClient() {
        return said.maker() == null;
    }
}

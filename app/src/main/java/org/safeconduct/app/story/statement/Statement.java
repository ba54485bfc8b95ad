package org.safeconduct.app.story.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.account.Text.Side;

/// What a passage of a telling says about an event, as a person has understood it.
///
/// @param version counts its changes
public record Statement(UUID id, Source source, Said said, int version) {

    /// Where the words stand.
    ///
    /// @param paragraph from 1
    public record Source(UUID telling, int paragraph, Side side, String passage) {}

    /// What they say.
    ///
    /// @param event by its name; the same name is the same event
    /// @param when  null where the passage gives no time
    public record Said(
            String event,
            String what,
            @Nullable When when,
            Scene scene,
            Deed deed,
            @Nullable Count count,
            @Nullable Age age) {}

    /// Where it was, and who was there.
    ///
    /// @param present a person of the case who was at that place all the while
    public record Scene(@Nullable String place, @Nullable UUID present) {}

    /// What was done, by whom, and because of what.
    public record Deed(
            @Nullable String actor,
            Power power,
            @Nullable Harm harm,
            @Nullable Ground ground) {}

    /// How many there were of what.
    public record Count(String what, int least, int most) {}

    /// How old a person of the case was, in years.
    public record Age(UUID of, int least, int most) {}

    /// What stands behind an actor.
    public enum Power {
        UNKNOWN,
        STATE,
        /// Private people whom the state lets do it.
        TOLERATED,
        PRIVATE
    }

    /// What was done to a person.
    public enum Harm {
        THREAT,
        ARREST,
        DETENTION,
        BEATING,
        TORTURE,
        SEXUAL_VIOLENCE,
        SEARCH,
        FINE,
        DISMISSAL,
        DAMAGE,
        DENIAL_OF_CARE,
        OTHER
    }

    /// Because of what, in the words of the refugee definition.
    public enum Ground {
        RACE,
        RELIGION,
        NATIONALITY,
        SOCIAL_GROUP,
        POLITICAL_OPINION
    }
}

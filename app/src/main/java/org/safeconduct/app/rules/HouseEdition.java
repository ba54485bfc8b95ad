package org.safeconduct.app.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rule;
import org.safeconduct.law.RuleFile;
import org.safeconduct.law.Rulebook;

/// A version of a rule that this house entered.
///
/// @param entry as `law/*.yaml` has it
/// @param weighty whether dates count otherwise by it
/// @param pack in which it came; null where it was written here
/// @param asked who wants it gone
public record HouseEdition(
        UUID id,
        String rule,
        int number,
        String entry,
        boolean weighty,
        @Nullable UUID pack,
        Hand entered,
        @Nullable Hand confirmed,
        @Nullable Hand asked,
        @Nullable Hand withdrawn) {

    /// Who did it, and when.
    public record Hand(UUID by, Instant at) {}

    /// How far it has come.
    public enum State {
        /// A second person has to confirm it before anything is counted by it.
        WAITING,
        IN_FORCE,
        /// In force until a second person agrees that it goes.
        LEAVING,
        WITHDRAWN
    }

    public State state() {
        if (withdrawn != null) {
            return State.WITHDRAWN;
        }
        if (weighty && confirmed == null) {
            return State.WAITING;
        }
        return asked == null ? State.IN_FORCE : State.LEAVING;
    }

    public boolean isInForce() {
        return state() == State.IN_FORCE || state() == State.LEAVING;
    }

    /// The rule that it makes; none where this program, newer than the entry, can work by it no longer.
    public Optional<Rule> rule(Rulebook shipped) {
        return RuleFile.read(entry.getBytes(StandardCharsets.UTF_8)) instanceof RuleFile.Sound(var rules)
                ? rules.stream().findFirst().filter(rule -> shipped.misfit(rule).isEmpty())
                : Optional.empty();
    }
}

package org.safeconduct.app.lost;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that was taken from a person in a case.
///
/// @param playbook the list of other routes to the same facts that the team works by, or null
public record Item(
        UUID id,
        Thing thing,
        Taking taking,
        State state,
        @Nullable String playbook,
        int version) {
    private static final Set<State> AT_REST =
            Set.of(State.RETURNED, State.RETURNED_DAMAGED, State.DESTROYED, State.CONFIRMED_LOST, State.ABANDONED);

    /// Whether nobody waits for the thing itself any more. Claims for it may still run.
    public boolean isSettled() {
        return AT_REST.contains(state);
    }

    /// What has become of it.
    public enum State {
        HELD,
        DEMANDED,
        RETURNED,
        RETURNED_DAMAGED,
        DESTROYED,
        CONFIRMED_LOST,
        ABANDONED
    }
}

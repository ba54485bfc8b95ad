package org.safeconduct.app.voice.choice;

import java.util.List;
import java.util.Optional;
import org.safeconduct.app.casefile.leaving.Route;

/// How an account stands on one route.
///
/// @param history the oldest first
public record Standing(Route route, List<Choice> history) {

    /// Whether it may go.
    public enum State {
        HELD,
        WAITS_FOR_SECOND,
        RELEASED
    }

    public Optional<Choice> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    public State state() {
        return last().filter(choice -> choice.answer() == Choice.Answer.YES)
                .map(choice -> choice.agreed() == null ? State.WAITS_FOR_SECOND : State.RELEASED)
                .orElse(State.HELD);
    }

    public boolean isReleased() {
        return state() == State.RELEASED;
    }
}

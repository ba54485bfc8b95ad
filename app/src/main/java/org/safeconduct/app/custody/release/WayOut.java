package org.safeconduct.app.custody.release;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.ladder.Mark;
import org.safeconduct.deadlines.docket.Docket;
import org.safeconduct.law.Rule;
import org.safeconduct.law.StatusTable.Answer;

/// One way out, as it stands for this client today.
///
/// @param standing what the rules answer, with their reasons; null where the way has a status of its own
/// @param reached whether what it comes after has happened
/// @param clocks dates that belong to it
/// @param requests the first asked first
/// @param rules those that say more
public record WayOut(
        Way way,
        Docket.@Nullable Standing standing,
        boolean reached,
        List<Mark> clocks,
        List<Request> requests,
        List<Rule> rules) {

    /// How it looks at a glance.
    public enum Look {
        OPEN,
        CONTESTED,
        CLOSED,
        UNKNOWN,
        NOT_REACHED
    }

    public Look look() {
        if (!reached) {
            return Look.NOT_REACHED;
        }
        var answer = answer();
        return answer == null ? Look.UNKNOWN : Look.valueOf(answer.name());
    }

    private @Nullable Answer answer() {
        var status = way.asking().status();
        if (status != null) {
            return status.answer();
        }
        return standing == null ? null : standing.answer();
    }

    public boolean needsConfirming() {
        return way.law().known().needsConfirming() || (standing != null && standing.needsConfirming());
    }

    public Optional<Request> last() {
        return requests.isEmpty() ? Optional.empty() : Optional.of(requests.getLast());
    }
}

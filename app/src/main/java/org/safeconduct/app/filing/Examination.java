package org.safeconduct.app.filing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.work.Job;
import org.safeconduct.law.Rule;
import org.safeconduct.packet.Level;

/// What is known to stand against a filing, and what is being done about it.
///
/// @param running the work that goes on, or null
/// @param ended the last work that a person has to hear of, such as an assembly that was blocked; or null
/// @param isCurrent whether the remarks are about the filing as it is now
public record Examination(@Nullable Job running, @Nullable Job ended, boolean isCurrent, List<Remark> remarks) {
    public Examination {
        remarks = List.copyOf(remarks);
    }

    /// A finding with the rule that speaks and the document it speaks of.
    ///
    /// @param rule null for an id that no rule bears any more
    /// @param document in this case, or null
    /// @param page counted from 1, or 0
    public record Remark(
            Level level,
            @Nullable Rule rule,
            String ruleId,
            @Nullable UUID document,
            int page,
            String words) {}

    public List<Remark> of(Level level) {
        return remarks.stream().filter(remark -> remark.level() == level).toList();
    }

    public boolean isBlocked() {
        return !of(Level.BLOCKS).isEmpty();
    }
}

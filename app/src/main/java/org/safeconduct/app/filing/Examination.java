package org.safeconduct.app.filing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.filing.work.Job;
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
    /// @param authority null for a rule that the books don't hold any more
    /// @param document in this case, or null
    /// @param page counted from 1, or 0
    public record Remark(
            Level level,
            String rule,
            @Nullable Authority authority,
            @Nullable UUID document,
            int page,
            String words) {}

    /// What a rule rests on.
    ///
    /// @param asOf the day, month or year for which the source speaks
    /// @param toConfirm whether the rule itself is in doubt
    public record Authority(String title, String citation, String asOf, boolean toConfirm) {}

    public List<Remark> of(Level level) {
        return remarks.stream().filter(remark -> remark.level() == level).toList();
    }

    public boolean isBlocked() {
        return !of(Level.BLOCKS).isEmpty();
    }
}

package org.safeconduct.packet.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where the lead respondent is held on the day of filing; decides the mark on the cover (rule DOC-10).
///
/// @param facility name of the detention centre, or null when not detained
/// @param since first day in that place
public record Custody(
        State state, @Nullable String facility, @Nullable LocalDate since) {

    /// Whether the respondent is held on the day of filing.
    public enum State {
        DETAINED,
        RELEASED,
        NEVER_DETAINED
    }

    public boolean isDetained() {
        return state == State.DETAINED;
    }
}

package org.safeconduct.app.evidence.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far the reading of an item has come.
///
/// @param words why nothing could be read, or what is being done
/// @param done pages finished, at most `total`
/// @param total pages in all, or 0 while unknown
/// @param pages how many it has, or null while it was not read
/// @param doubtful how many of them a person should look at
/// @param pdf the file in the archive that shows its pages
/// @param text the file in the archive that holds its transcript
public record Reading(
        UUID itemId,
        UUID caseId,
        State state,
        String words,
        int done,
        int total,
        @Nullable Integer pages,
        int doubtful,
        @Nullable UUID pdf,
        @Nullable UUID text) {
    /// Where it stands.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /// The file is of a kind, or in a state, that gives no pages; the words say why.
        UNREADABLE,
        /// A fault of disk or installation.
        FAILED,
        CANCELLED
    }

    public boolean isGoingOn() {
        return state == State.WAITING || state == State.RUNNING;
    }

    /// Whether a person has to do something about it.
    public boolean isLost() {
        return state == State.UNREADABLE || state == State.FAILED || state == State.CANCELLED;
    }

    /// Whether it failed in a way that nobody foresaw.
    public boolean isUnexplained() {
        return state == State.FAILED && words.isBlank();
    }
}

package org.safeconduct.app.filing.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One piece of longer work.
///
/// @param revision of the filing when it was asked for
/// @param words what is being done, or why it ended
/// @param done steps finished, at most `total`
/// @param total steps in all, or 0 while unknown
/// @param stop whether somebody asked to stop it
public record Job(
        UUID id,
        UUID caseId,
        Task task,
        @Nullable UUID filingId,
        @Nullable UUID documentId,
        long revision,
        State state,
        String words,
        int done,
        int total,
        boolean stop,
        UUID askedBy,
        Instant asked) {

    /// What kind of work.
    public enum Task {
        /// Takes a document in, so that later work finds it read.
        READ,
        /// Tells what stands against a filing.
        CHECK,
        /// Assembles in spite of what blocks, with DRAFT on every page.
        DRAFT,
        /// Assembles for the court.
        ASSEMBLE
    }

    /// How far it has come.
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /// Something blocks the filing; nothing was assembled.
        BLOCKED,
        /// The filing lacks what a manifest must have.
        UNREADABLE,
        /// A fault of disk or installation; the words say which.
        FAILED,
        CANCELLED;

        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    public boolean isOver() {
        return state.isOver();
    }
}

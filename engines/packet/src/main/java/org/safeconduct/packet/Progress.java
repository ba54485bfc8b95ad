package org.safeconduct.packet;

import java.util.concurrent.CancellationException;

/// Hears how far long work has come, and is where a person stops it.
///
/// Called often and from several threads.
@FunctionalInterface
public interface Progress {
    /// Nobody watches and nobody stops the work.
    Progress SILENT = (words, done, total) -> {};

    /// Reports one step.
    ///
    /// @param words what is being done, such as "Reading B-2 Court summons"
    /// @param done steps finished, at most `total`
    /// @param total steps in all, or 0 while unknown
    /// @throws CancellationException when the person has stopped the work; callers let it pass and leave
    ///     nothing behind
    void step(String words, int done, int total);
}

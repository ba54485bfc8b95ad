package org.safeconduct.reading;

import java.util.concurrent.CancellationException;

/// Hears how far a reading has come, and is where a person stops it.
@FunctionalInterface
public interface Progress {
    /// Nobody watches and nobody stops the work.
    Progress SILENT = (done, pages) -> {};

    /// Called after every page, and several times a second while one takes long.
    ///
    /// @param pages in all, or 0 while unknown
    /// @throws CancellationException to stop; every process is ended and nothing left behind
    void at(int done, int pages);
}

package org.safeconduct.search;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// The port to an index. May be called by many threads at once.
///
/// An index is made of what is kept elsewhere and can be lost without harm. The **mark** says how far it has come: the
/// caller's own count of changes, kept with the index in one step. An index whose mark is behind what the caller
/// remembers was lost or put back, and wants a [#rebuild].
///
/// Every method throws a [SearchException] when the disk or the index is broken.
public interface Search extends AutoCloseable {
    /// What happened since the last time.
    ///
    /// @param found new, or instead of what had the same id
    /// @param gone ids that are no more
    /// @param mark how far the index has come with this
    record Changes(List<Findable> found, List<String> gone, long mark) {}

    /// Told now and then how far a rebuild is, and asked whether it shall go on.
    @FunctionalInterface
    interface Progress {
        boolean goesOn(long done);
    }

    /// How a rebuild ended.
    enum Rebuilt {
        DONE,
        /// Everything is as it was before.
        STOPPED
    }

    /// Answers when all of it is on the disk and can be found; until then nothing of it can.
    void index(Changes changes);

    /// Takes everything of a case out, from the disk too.
    void forget(UUID caseId, long mark);

    Answer search(Question question);

    /// How the last word typed may go on, from texts within reach that hold the words before it too; the likeliest
    /// first, without the words before.
    List<String> suggest(String typed, Reach reach, int most);

    /// Makes the index anew. What was there is found until the new one is whole; changes wait that long.
    Rebuilt rebuild(Stream<Findable> all, long mark, Progress progress);

    /// 0 for an index that never got any changes.
    long mark();

    @Override
    void close();
}

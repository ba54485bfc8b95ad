package org.safeconduct.app.story.declaration.word;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a Word file that came back is found to be.
public sealed interface Returned {

    /// It could be read.
    ///
    /// @param declaration which one it was written from; null where the file no longer says so
    /// @param draft from which draft; 0 where the file no longer says so
    /// @param rows the points as they stand in it
    /// @param fixed what it says beside them
    record Read(@Nullable UUID declaration, int draft, List<Row> rows, List<String> fixed, Set<Left> left)
            implements Returned {

        /// Whether it still has some fixed words, however its lines are broken and its blanks are filled in.
        public boolean keeps(String words) {
            var there = plain(String.join(" ", fixed));
            return Stream.of(words.split("_{3,}\\.?", -1)).allMatch(part -> there.contains(plain(part)));
        }

        private static String plain(String words) {
            return words.strip().replaceAll("\\s+", " ");
        }
    }

    /// It is no declaration that can be taken back.
    record Refused(Why why) implements Returned {}

    /// A point as the file has it.
    ///
    /// @param key null where the file no longer says which one it is
    record Row(@Nullable UUID key, String own, String english) {}

    /// What is in the file and is not taken over.
    enum Left {
        COMMENTS,
        NOTES,
        PICTURES,
        /// Changes that Word recorded are taken as if somebody had agreed to all of them.
        TRACKED
    }

    /// Why a file is refused.
    enum Why {
        NOT_WORD,
        OLD_OR_LOCKED,
        MACROS,
        TOO_LARGE,
        DAMAGED,
        EMPTY
    }
}

package org.safeconduct.app.story.declaration.comparison;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.story.declaration.Draft.Point;

/// Something that a file says otherwise than the draft that holds.
public sealed interface Difference {
    /// By which it is accepted or rejected.
    String id();

    /// Other words.
    ///
    /// @param number     of the point
    /// @param changedHere whether its words have also changed here since the file was made
    record Changed(int number, Point now, Point theirs, boolean changedHere) implements Difference {
        @Override
        public String id() {
            return "c-" + number;
        }

        public List<Run> own() {
            return Run.between(now.own(), theirs.own());
        }

        public List<Run> english() {
            return Run.between(now.english(), theirs.english());
        }
    }

    /// A point that was not there.
    ///
    /// @param row   its place in the file
    /// @param after the point before it in the file; null where it comes first
    record Added(int row, Point theirs, @Nullable UUID after) implements Difference {
        @Override
        public String id() {
            return "a-" + row;
        }
    }

    /// A point that the file no longer has.
    record Removed(int number, Point now) implements Difference {
        @Override
        public String id() {
            return "r-" + number;
        }
    }

    /// Another order.
    ///
    /// @param order    keys as they follow each other in the file
    /// @param numbers  the numbers that they have now
    record Moved(List<UUID> order, List<Integer> numbers) implements Difference {
        @Override
        public String id() {
            return "order";
        }
    }
}

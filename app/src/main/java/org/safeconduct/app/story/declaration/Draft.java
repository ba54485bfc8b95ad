package org.safeconduct.app.story.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A declaration as it stood once.
///
/// @param number from 1
public record Draft(UUID id, int number, Making making, List<Point> points) {

    /// How it came about.
    ///
    /// @param file what the Word file was called that it was taken from; null where it was written here
    public record Making(Origin origin, @Nullable String file, Instant at, UUID by) {}

    /// From what.
    public enum Origin {
        STATEMENTS,
        PAGE,
        WORD
    }

    /// A numbered paragraph.
    ///
    /// @param key stays the same from draft to draft
    /// @param own in the language of whoever signs; empty where it is not there, or is English
    public record Point(UUID key, String own, String english) {
        public static Point fresh(String own, String english) {
            return new Point(UUID.randomUUID(), own, english);
        }

        public boolean isEmpty() {
            return own.isEmpty() && english.isEmpty();
        }

        public boolean says(Point other) {
            return own.equals(other.own) && english.equals(other.english);
        }
    }

    public Optional<Point> find(UUID key) {
        return points.stream().filter(point -> point.key().equals(key)).findFirst();
    }
}

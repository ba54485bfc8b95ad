package org.safeconduct.search.seal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Opened pages of all files of a directory, up to a number. When it is full, a page goes that nobody asked for since
/// the hand of the clock last came by.
final class PageCache {
    private final @Nullable Held[] clock;
    private int hand;

    PageCache(int pages) {
        clock = new Held[Math.max(1, pages)];
    }

    /// Pages of one file as the cache holds them.
    AtomicReferenceArray<@Nullable Held> shelf(long pages) {
        return new AtomicReferenceArray<>(Math.toIntExact(pages));
    }

    void keep(AtomicReferenceArray<@Nullable Held> shelf, int number, byte[] page) {
        var held = new Held(shelf, number, page);
        synchronized (clock) {
            var old = clock[free()];
            if (old != null) {
                old.shelf.compareAndSet(old.number, old, null);
            }
            clock[hand] = held;
            hand = (hand + 1) % clock.length;
        }
        shelf.set(number, held);
    }

    /// Leaves the hand on the place that is to be used next.
    private int free() {
        for (var held = clock[hand]; held != null && held.asked; held = clock[hand]) {
            held.asked = false;
            hand = (hand + 1) % clock.length;
        }
        return hand;
    }

    /// Lets go of what a closed file had.
    void drop(AtomicReferenceArray<@Nullable Held> shelf) {
        synchronized (clock) {
            for (int place = 0; place < clock.length; place++) {
                var held = clock[place];
                if (held != null && held.shelf.equals(shelf)) {
                    clock[place] = null;
                }
            }
        }
    }

    /// A page and its place on the shelf of its file.
    static final class Held {
        private final AtomicReferenceArray<@Nullable Held> shelf;
        private final int number;
        private final byte[] page;
        /// Read and written without a lock: at worst a page goes a round too early.
        private boolean asked;

        private Held(AtomicReferenceArray<@Nullable Held> shelf, int number, byte[] page) {
            this.shelf = shelf;
            this.number = number;
            this.page = page;
        }

        byte[] page() {
            asked = true;
            return page;
        }
    }
}

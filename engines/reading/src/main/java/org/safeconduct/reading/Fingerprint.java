package org.safeconduct.reading;

import java.util.List;

/// What is kept of a page to find its likes: 64 bits of its looks, and a signature of its words.
///
/// @param looks a perceptual hash; 0 when the page is blank
/// @param words the smallest hash of its word groups under each of a fixed row of hash functions; empty when there are
///     too few words
public record Fingerprint(long looks, List<Integer> words) {
    public Fingerprint {
        words = List.copyOf(words);
    }
}

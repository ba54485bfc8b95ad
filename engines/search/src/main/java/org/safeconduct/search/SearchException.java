package org.safeconduct.search;

import java.util.Optional;

/// Thrown when an index cannot be read or written. Nothing is lost by it, for an index can be rebuilt.
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String damaged;

    private SearchException(String words, String damaged, Throwable cause) {
        super(words, cause);
        this.damaged = damaged;
    }

    /// The disk is full, or gone.
    public static SearchException broken(Throwable cause) {
        return new SearchException("The search index cannot be read or written. Is the disk full?", "", cause);
    }

    /// A file is not as it was written: altered, cut, exchanged, put back, or sealed with another key.
    public static SearchException damaged(String file, Throwable cause) {
        return new SearchException(
                "The file " + file + " of the search index is not as it was written. Rebuild the index.", file, cause);
    }

    /// The file that is not as it was written, where that is what happened.
    public Optional<String> damagedFile() {
        return damaged.isEmpty() ? Optional.empty() : Optional.of(damaged);
    }
}

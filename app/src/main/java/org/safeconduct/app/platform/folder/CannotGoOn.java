package org.safeconduct.app.platform.folder;

/// The program cannot go on, for a reason that the person who started it can mend. The message is that person's to
/// read: what is wrong, and what to do.
public final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotGoOn(String words) {
        super(words);
    }

    public CannotGoOn(String words, Throwable cause) {
        super(words, cause);
    }
}

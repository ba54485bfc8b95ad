package org.safeconduct.reading;

/// Thrown when the machine fails: a full disk, a process that cannot be started. What is wrong with a file is never an
/// exception but a [Reading.Unreadable].
public final class ReadingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadingException(String words, Throwable cause) {
        super(words, cause);
    }
}

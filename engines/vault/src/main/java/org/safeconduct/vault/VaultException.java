package org.safeconduct.vault;

/// Thrown when the work cannot go on: a full disk, a lost key folder, a disk that does not give back what was
/// written. Whatever was not acknowledged by then counts as not kept. An object that somebody altered is never
/// an exception but an answer.
///
/// The message is a sentence a lawyer can read; the cause is for the programmer.
public class VaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public VaultException(String words, Throwable cause) {
        super(words, cause);
    }

    public VaultException(String words) {
        super(words);
    }
}

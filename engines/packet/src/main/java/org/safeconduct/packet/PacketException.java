package org.safeconduct.packet;

/// Thrown when the work cannot go on: a full disk, a broken installation, a work folder taken away. What is wrong with
/// a
/// document is never an exception but a [Finding].
///
/// The message is a sentence a lawyer can read; the cause is for the programmer.
public final class PacketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PacketException(String words, Throwable cause) {
        super(words, cause);
    }

    public PacketException(String words) {
        super(words);
    }
}

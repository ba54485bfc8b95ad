package org.safeconduct.app.platform;

/// Thrown where something outside of the program cannot be reached just now, such as the store of sealed files. Nothing
/// was changed, and the same works again when it is back. A page answers 503.
public final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unavailable(Throwable cause) {
        super("What this needs cannot be reached just now. Nothing was changed.", cause);
    }
}

package org.safeconduct.app.evidence.archive;

/// Thrown where work needs a stored file that is altered or gone. The words are for a person.
public final class NotWhole extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotWhole() {
        super("A stored file is not what was handed in, or is gone. Restore it from a backup.");
    }
}

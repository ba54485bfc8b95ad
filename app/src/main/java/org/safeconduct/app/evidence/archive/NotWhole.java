package org.safeconduct.app.evidence.archive;

import java.util.UUID;

/// Thrown where work needs a stored file that is altered or gone. The words are for a person.
public final class NotWhole extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID caseId;
    private final UUID file;
    private final boolean gone;

    NotWhole(UUID caseId, UUID file, Given given) {
        super("A stored file is not what was handed in, or is gone. Restore it from a backup.");
        this.caseId = caseId;
        this.file = file;
        this.gone = given == Given.GONE;
    }

    public UUID caseId() {
        return caseId;
    }

    /// By its id in the archive.
    public UUID file() {
        return file;
    }

    /// Whether there is nothing at all, rather than something else.
    public boolean isGone() {
        return gone;
    }
}

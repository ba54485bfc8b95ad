package org.safeconduct.app.casefile.leaving;

import java.util.UUID;

/// Thrown where something was about to leave that is kept back. The words are for a person and say nothing of it.
public final class Withheld extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final UUID caseId;

    Withheld(UUID caseId) {
        super("Something chosen here is kept back on this route. Ask those who lead the case.");
        this.caseId = caseId;
    }

    public UUID caseId() {
        return caseId;
    }
}

package org.safeconduct.app.casefile.leaving;

import java.util.UUID;

/// Knows what is kept back. Carried out by a room that lies above all that ask.
@FunctionalInterface
public interface Reserve {
    /// Whether anything of it may not go on its route. Says neither what nor why.
    boolean holds(UUID caseId, Parcel parcel);
}

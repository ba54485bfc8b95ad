package org.safeconduct.app.lost;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One part of what was in or on the item.
///
/// @param wouldShow the fact that it would have proved
/// @param made when it came into being, in EDTF
public record Content(
        UUID id,
        Kind kind,
        String what,
        String wouldShow,
        @Nullable String made) {

    /// What sort of proof it would have been; playbooks name the routes to each.
    public enum Kind {
        MESSAGES,
        CALLS,
        PHOTOGRAPHS,
        VIDEO,
        RECORDINGS,
        CONTACTS,
        PLACES,
        PAYMENTS,
        IDENTITY,
        TRAVEL,
        INJURY,
        TREATMENT,
        DECISION,
        SUMMONS,
        OTHER
    }
}

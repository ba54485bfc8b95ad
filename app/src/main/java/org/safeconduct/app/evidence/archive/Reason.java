package org.safeconduct.app.evidence.archive;

import org.safeconduct.vault.ledger.Event;

/// Why a file leaves the vault, as the ledger will say.
public enum Reason {
    /// Somebody looks at it here.
    VIEWED(Event.Kind.VIEWED),
    /// It leaves the house.
    EXPORTED(Event.Kind.EXPORTED),
    /// Something is made of it: pages, text, a filing.
    DERIVED(Event.Kind.DERIVED),
    TRANSLATED(Event.Kind.TRANSLATED);

    private final Event.Kind kind;

    Reason(Event.Kind kind) {
        this.kind = kind;
    }

    Event.Kind kind() {
        return kind;
    }
}

package org.safeconduct.app.evidence.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.vault.disposal.Order;

/// What somebody decided about the sealed files of a case.
///
/// @param order what the ledger binds
/// @param lifting that a hold was lifted, or null while it stands
public record Decision(
        UUID id,
        Kind kind,
        Order order,
        Instant at,
        UUID by,
        @Nullable Lifting lifting) {
    /// What can be decided.
    public enum Kind {
        HOLD,
        RETENTION,
        REQUEST
    }

    /// That a hold was lifted, by whom and why.
    public record Lifting(Instant at, UUID by, String reason) {}

    public String reason() {
        return order.reason();
    }

    /// The first day on which nothing has to be kept any more; only a retention has one.
    public Optional<LocalDate> until() {
        return order.until();
    }

    public boolean isStandingHold() {
        return kind == Kind.HOLD && lifting == null;
    }
}

package org.safeconduct.app.platform;

import java.util.Optional;
import java.util.UUID;

/// On whose behalf the current thread works.
///
/// Bound for one request or one job and gone with it. Every transaction tells the database who acts (see
/// [ActorTransactions]); without an actor the database shows no case at all.
public final class Actor {
    private static final ScopedValue<UUID> CURRENT = ScopedValue.newInstance();

    private Actor() {}

    /// The member, or the person who signs in, by id.
    public static Optional<UUID> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// Does the work as this member.
    public static <T extends @org.jspecify.annotations.Nullable Object, X extends Throwable> T as(
            UUID member, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, member).call(work);
    }
}

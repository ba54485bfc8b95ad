package org.safeconduct.packet.intake.worker;

/// Thrown when a worker will not finish its order.
public final class WorkerLostException extends Exception {
    private static final long serialVersionUID = 1L;

    /// How it was lost.
    public enum Reason {
        /// It showed no progress for too long. Trying again would only take as long again.
        STALLED,
        /// Its process ended, most often for lack of memory.
        DIED
    }

    private final Reason reason;
    private final boolean used;

    WorkerLostException(Reason reason) {
        this(reason, false);
    }

    private WorkerLostException(Reason reason, boolean used) {
        super(reason.name());
        this.reason = reason;
        this.used = used;
    }

    WorkerLostException afterOtherOrders() {
        return new WorkerLostException(reason, true);
    }

    /// Whether an earlier document may have used up what this one needed, so that a fresh process may yet do it.
    public boolean isWorthAnotherTry() {
        return used && reason == Reason.DIED;
    }

    public Reason reason() {
        return reason;
    }
}

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

    WorkerLostException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

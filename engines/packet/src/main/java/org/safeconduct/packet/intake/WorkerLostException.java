package org.safeconduct.packet.intake;

/// Thrown when a worker will not finish its order.
final class WorkerLostException extends Exception {
    private static final long serialVersionUID = 1L;

    enum Reason {
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

    Reason reason() {
        return reason;
    }
}

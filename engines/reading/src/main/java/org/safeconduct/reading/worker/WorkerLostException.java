package org.safeconduct.reading.worker;

/// Thrown when a worker has ended before its order was carried out, most often for lack of memory.
public final class WorkerLostException extends Exception {
    private static final long serialVersionUID = 1L;
}

package org.safeconduct.app.evidence.reading;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.safeconduct.app.platform.Actor;

/// Writes down how far a reading has come, a few times a second, and stops it when somebody asked to.
///
/// Called from the threads of engines, which act for nobody, so it acts for the member itself.
final class Reporter {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(400);

    private final Readings readings;
    private final Errand errand;
    private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);
    private volatile boolean stopped;

    Reporter(Readings readings, Errand errand) {
        this.readings = readings;
        this.errand = errand;
    }

    void step(int done, int total) {
        long then = last.get();
        long now = System.nanoTime();
        if (!stopped && now - then >= PAUSE && last.compareAndSet(then, now)) {
            stopped = Actor.as(errand.member(), () -> readings.report(errand.item(), done, total));
        }
        if (stopped) {
            throw new CancellationException();
        }
    }
}

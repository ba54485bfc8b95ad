package org.safeconduct.app.filing.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.packet.Progress;

/// Writes down how far a job has come, a few times a second, and stops it when somebody asked to.
///
/// Called from the threads of the engine, which act for nobody, so it acts for the member itself.
final class Reporter implements Progress {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(400);

    private final Jobs jobs;
    private final Errand errand;
    private final AtomicLong last = new AtomicLong(System.nanoTime() - PAUSE);
    private volatile boolean stopped;

    Reporter(Jobs jobs, Errand errand) {
        this.jobs = jobs;
        this.errand = errand;
    }

    @Override
    public void step(String words, int done, int total) {
        long then = last.get();
        long now = System.nanoTime();
        if (!stopped && now - then >= PAUSE && last.compareAndSet(then, now)) {
            stopped = Actor.as(errand.member(), () -> jobs.report(errand.job(), words, done, total));
        }
        if (stopped) {
            throw new CancellationException();
        }
    }
}

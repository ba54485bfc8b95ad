package org.safeconduct.packet.intake.worker;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/// The workers of one intake, started when needed and used again.
public final class Workers implements AutoCloseable {
    private final Path folder;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Set<Worker> all = Collections.synchronizedSet(new HashSet<>());

    /// Starts none yet.
    ///
    /// @param folder home and temporary folder of all of them
    public Workers(Path folder, int atMost) {
        this.folder = folder;
        this.places = new Semaphore(atMost);
    }

    /// What is to be done with a worker that is ours alone for the time.
    @FunctionalInterface
    public interface Task<T> {
        /// Does it.
        T with(Worker worker) throws WorkerLostException;
    }

    /// Runs a task with a free worker, waiting for one if need be. A worker that was interrupted in its work,
    /// for whatever reason, is not used again.
    public <T> T run(Task<T> task) throws WorkerLostException {
        acquire();
        try {
            var used = Optional.ofNullable(idle.poll());
            try {
                return run(task, used.orElseGet(this::start));
            } catch (WorkerLostException e) {
                throw used.isPresent() ? e.afterOtherOrders() : e;
            }
        } finally {
            places.release();
        }
    }

    private <T> T run(Task<T> task, Worker worker) throws WorkerLostException {
        try {
            var result = task.with(worker);
            idle.push(worker);
            return result;
        } catch (WorkerLostException | RuntimeException e) {
            worker.close();
            all.remove(worker);
            throw e;
        }
    }

    @Override
    public void close() {
        all.forEach(Worker::close);
    }

    private Worker start() {
        var worker = Worker.start(folder);
        all.add(worker);
        return worker;
    }

    private void acquire() {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}

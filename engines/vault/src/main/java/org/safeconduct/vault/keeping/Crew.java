package org.safeconduct.vault.keeping;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// Threads for a group on its way in. Closing it waits until nobody is at work any more.
record Crew(ExecutorService threads) implements AutoCloseable {
    /// More than there are processors, since each waits for the disk now and then.
    static Crew gather() {
        return new Crew(Executors.newFixedThreadPool(
                2 * Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("taking in ", 0).factory()));
    }

    /// What came of each, in the same order; or what the first threw that failed.
    <T, R> List<R> each(List<T> all, Function<T, R> work) {
        var tasks = all.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> work.apply(one), threads))
                .toList();
        try {
            return tasks.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            tasks.forEach(task -> task.cancel(false));
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}

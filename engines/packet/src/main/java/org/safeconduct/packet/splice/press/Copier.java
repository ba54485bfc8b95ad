package org.safeconduct.packet.splice.press;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// Copies long bodies to their places in the new file on a thread of its own.
///
/// The places are known beforehand, for every length is, so the writer never waits.
final class Copier extends Thread {
    private static final Task END = new Task(null, 0, 0, 0);

    private final FileChannel out;
    private final LinkedBlockingQueue<Task> tasks = new LinkedBlockingQueue<>();
    private volatile @Nullable IOException failure;
    private volatile boolean stopped;

    /// A length of -1 closes the channel; no channel at all ends the work.
    private record Task(@Nullable FileChannel in, long from, long length, long to) {}

    Copier(FileChannel out) {
        super("splice-copier");
        this.out = out;
        setDaemon(true);
        start();
    }

    void copy(FileChannel in, Body body, long to) throws IOException {
        throwFailure();
        tasks.add(new Task(in, body.offset(), body.length(), to));
    }

    void closeAfterwards(FileChannel in) {
        tasks.add(new Task(in, 0, -1, 0));
    }

    /// Waits for the last body.
    void finish() throws IOException {
        tasks.add(END);
        await();
        throwFailure();
    }

    /// Gives up what has not been copied yet.
    void giveUp() throws IOException {
        stopped = true;
        tasks.add(END);
        await();
    }

    private void throwFailure() throws IOException {
        var failed = failure;
        if (failed != null) {
            throw failed;
        }
    }

    private void await() throws IOException {
        try {
            join();
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while copying.", e);
        }
    }

    @Override
    public void run() {
        try {
            for (var task = tasks.take(); task.in() != null; task = tasks.take()) {
                perform(task);
            }
        } catch (IOException e) {
            failure = e;
            tasks.clear();
        } catch (InterruptedException e) {
            failure = new IOException("Interrupted while copying.", e);
        }
    }

    private void perform(Task task) throws IOException {
        var in = Objects.requireNonNull(task.in());
        if (stopped) {
            return;
        }
        if (task.length() < 0) {
            in.close();
            return;
        }
        out.position(task.to());
        for (var done = 0L; done < task.length() && !stopped; ) {
            var step = in.transferTo(task.from() + done, task.length() - done, out);
            if (step <= 0) {
                throw new IOException("A source file became shorter.");
            }
            done += step;
        }
    }
}

package org.safeconduct.cli;

import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.safeconduct.packet.Progress;

/// Shows progress on one line of a terminal, and lets Ctrl-C stop the work cleanly.
///
/// Says nothing where nobody watches: in a pipe or a log.
final class Ticker implements Progress, AutoCloseable {
    private static final long GRACE_SECONDS = 10;
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private final boolean watched;
    private final CountDownLatch cleared = new CountDownLatch(1);
    private final Thread interruption = new Thread(this::stop, "cancel");
    private volatile boolean stopped;

    private Ticker(PrintWriter out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    @SuppressWarnings("SystemConsoleNull") // since JDK 25 there is none again where nobody sits at a terminal
    static Ticker on(PrintWriter out) {
        var console = System.console();
        var ticker = new Ticker(out, console != null && console.isTerminal());
        Runtime.getRuntime().addShutdownHook(ticker.interruption);
        return ticker;
    }

    @Override
    public synchronized void step(String words, int done, int total) {
        if (stopped) {
            throw new CancellationException("stopped at the keyboard");
        }
        if (watched) {
            var count = total == 0 ? "" : "[" + done + "/" + total + "] ";
            var line = count + words;
            out.print("\r\033[2K" + line.substring(0, Math.min(WIDTH, line.length())));
            out.flush();
        }
    }

    @Override
    public void close() {
        cleared.countDown();
        if (watched) {
            out.print("\r\033[2K");
            out.flush();
        }
        if (!stopped) {
            Runtime.getRuntime().removeShutdownHook(interruption);
        }
    }

    /// Runs when the program is asked to end: the next step throws, and temporary files are cleared before the end.
    private void stop() {
        stopped = true;
        try {
            if (!cleared.await(GRACE_SECONDS, TimeUnit.SECONDS)) {
                out.println("Stopped before everything was cleared away; the next start sweeps up.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Writes a file and, while a large one still comes, has the disk take what is there: at its end little is left to wait
/// for. Tells another thread how much of it is on the medium. Closing it leaves the file open.
final class ForcedStream extends OutputStream {
    private static final long STRETCH = 16L << 20;

    private final FileChannel channel;
    private CompletableFuture<?> forcing = CompletableFuture.completedFuture(null);
    private long written;
    private long begun;
    private long forced;
    private boolean whole;
    private @Nullable IOException failure;

    ForcedStream(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        refuseIfFailed();
        var rest = ByteBuffer.wrap(bytes, from, length);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        written += length;
        if (written - begun >= STRETCH && forcing.isDone()) {
            begun = written;
            long upTo = written;
            forcing = CompletableFuture.runAsync(() -> force(upTo), Thread::startVirtualThread);
        }
    }

    /// Answers when all of it is on the medium. A stretch that could not be forced is not forgotten, since a second try
    /// would succeed without it.
    void force() throws IOException {
        forcing.join();
        refuseIfFailed();
        try {
            channel.force(true);
        } catch (IOException e) {
            fail(e);
            throw e;
        }
        tell(written, true);
    }

    /// All of it was forced together with other files.
    void forcedTogether() throws IOException {
        forcing.join();
        refuseIfFailed();
        tell(written, true);
    }

    /// Waits until more than so many bytes are on the medium, or all there are.
    ///
    /// @return how many are
    synchronized long awaitMoreThan(long known) throws IOException {
        try {
            while (forced <= known && !whole && failure == null) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new IOException("nobody waits for this file any more", e);
        }
        refuseIfFailed();
        return forced;
    }

    /// Nothing more comes. Whoever waits is told so.
    synchronized void giveUp() {
        if (!whole) {
            fail(new IOException("the file was given up"));
        }
    }

    private void force(long upTo) {
        try {
            channel.force(false);
            tell(upTo, false);
        } catch (IOException e) {
            fail(e);
        }
    }

    private synchronized void tell(long upTo, boolean all) {
        forced = upTo;
        whole = all;
        notifyAll();
    }

    private synchronized void fail(IOException e) {
        failure = failure == null ? e : failure;
        notifyAll();
    }

    private synchronized void refuseIfFailed() throws IOException {
        if (failure != null) {
            throw new IOException(failure);
        }
    }
}

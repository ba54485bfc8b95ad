package org.safeconduct.vault.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Writes a file and, while a large one still comes, has the disk take what is there: at its end little is left to wait
/// for.
final class ForcedStream extends OutputStream {
    private static final long STRETCH = 32L << 20;

    private final FileChannel channel;
    private long sinceForced;
    private CompletableFuture<?> forcing = CompletableFuture.completedFuture(null);

    ForcedStream(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var rest = ByteBuffer.wrap(bytes, from, length);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        sinceForced += length;
        if (sinceForced >= STRETCH && forcing.isDone()) {
            sinceForced = 0;
            forcing = forcing.thenRunAsync(this::forceSoFar, Thread::startVirtualThread);
        }
    }

    /// Answers when all of it is on the medium. A stretch that could not be forced is not forgotten, since a second try
    /// would succeed without it.
    void force() throws IOException {
        try {
            forcing.join();
        } catch (CompletionException e) {
            throw new IOException(e);
        }
        channel.force(true);
    }

    private void forceSoFar() {
        try {
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

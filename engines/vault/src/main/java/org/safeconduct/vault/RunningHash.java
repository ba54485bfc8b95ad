package org.safeconduct.vault;

import java.security.MessageDigest;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/// SHA-256 of what passes by. Once there is much of it, and a processor to spare, it is worked out beside the thread
/// that passes it on. One
/// thread at a time.
public final class RunningHash {
    /// With two processors the threads that read and write have enough to do.
    private static final boolean SPARE = Runtime.getRuntime().availableProcessors() > 2;

    /// Below this, telling another thread costs more than hashing.
    private static final int MUCH = 1 << 20;

    private static final int BLOCK = 1 << 18;
    private static final int BLOCKS_AT_MOST = 4;

    private final MessageDigest sum = Digest.sha256();
    private final Semaphore room = new Semaphore(BLOCKS_AT_MOST);
    private final Queue<byte[]> idle = new ConcurrentLinkedQueue<>();
    private CompletableFuture<?> soFar = CompletableFuture.completedFuture(null);
    private final boolean beside;
    private byte[] block = {};
    private int gathered;
    private long bytes;

    public RunningHash() {
        this(SPARE);
    }

    /// @param beside whether another thread may work out what is long
    RunningHash(boolean beside) {
        this.beside = beside;
    }

    public void update(byte[] content, int from, int length) {
        if (!beside || bytes < MUCH) {
            sum.update(content, from, length);
        } else {
            updateBeside(content, from, length);
        }
        bytes += length;
    }

    public long bytes() {
        return bytes;
    }

    /// Once only, at the end.
    public Digest digest() {
        pass();
        soFar.join();
        return Digest.of(sum.digest());
    }

    private void updateBeside(byte[] content, int from, int length) {
        if (block.length == 0) {
            block = new byte[BLOCK];
        }
        for (int done = 0; done < length; ) {
            int part = Math.min(length - done, BLOCK - gathered);
            System.arraycopy(content, from + done, block, gathered, part);
            gathered += part;
            done += part;
            if (gathered == BLOCK) {
                pass();
            }
        }
    }

    private void pass() {
        var full = block;
        int length = gathered;
        if (length > 0) {
            soFar = soFar.thenRunAsync(() -> hash(full, length), Thread::startVirtualThread);
            room.acquireUninterruptibly();
            var free = idle.poll();
            block = free == null ? new byte[BLOCK] : free;
            gathered = 0;
        }
    }

    private void hash(byte[] full, int length) {
        sum.update(full, 0, length);
        idle.add(full);
        room.release();
    }
}

package org.safeconduct.packet.splice.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.safeconduct.packet.splice.source.Store;

/// Writes beside the file that is wanted and takes its place at the very end, so that a good earlier file is never
/// lost to a bad one.
public final class FileSink extends Sink implements AutoCloseable {
    private static final int ROOM = 1 << 18;

    /// From this length on a body is copied by the kernel.
    private static final int LONG = 1 << 15;

    private final Path wanted;
    private final Path beside;
    private final FileChannel out;
    private final Copier copier;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(ROOM);
    private final Map<Store, FileChannel> open = new HashMap<>();

    public FileSink(Path wanted) throws IOException {
        this.wanted = wanted;
        var folder = wanted.toAbsolutePath().getParent();
        beside = Files.createTempFile(folder, "." + wanted.getFileName(), ".part");
        out = FileChannel.open(beside, StandardOpenOption.WRITE);
        copier = new Copier(out);
    }

    @Override
    void write(byte[] bytes, int length) throws IOException {
        for (var from = 0; from < length; ) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            var step = Math.min(length - from, buffer.remaining());
            buffer.put(bytes, from, step);
            advance(step);
            from += step;
        }
    }

    /// The buffer always ends where the file has got to.
    private void flush() throws IOException {
        var at = position() - buffer.position();
        buffer.flip();
        while (buffer.hasRemaining()) {
            at += out.write(buffer, at);
        }
        buffer.clear();
    }

    @Override
    void copy(Body body) throws IOException {
        switch (body.store()) {
            case Store.InMemory memory -> inMemory(memory.bytes(), body);
            case Store.OnDisk disk -> onDisk(disk, body);
        }
    }

    private void inMemory(byte[] bytes, Body body) throws IOException {
        var from = (int) body.offset();
        var end = from + (int) body.length();
        while (from < end) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            var step = Math.min(end - from, buffer.remaining());
            buffer.put(bytes, from, step);
            advance(step);
            from += step;
        }
    }

    private void onDisk(Store.OnDisk disk, Body body) throws IOException {
        var in = open.get(disk);
        if (in == null) {
            in = disk.open();
            open.put(disk, in);
        }
        if (body.length() >= LONG) {
            flush();
            copier.copy(in, body, position());
            advance(body.length());
            return;
        }
        if (body.length() > buffer.remaining()) {
            flush();
        }
        buffer.limit(buffer.position() + (int) body.length());
        for (var at = body.offset(); buffer.hasRemaining(); ) {
            var got = in.read(buffer, at);
            if (got < 0) {
                throw new IOException("A source file became shorter.");
            }
            at += got;
        }
        buffer.limit(ROOM);
        advance(body.length());
    }

    @Override
    public void release(Store store) {
        var channel = open.remove(store);
        if (channel != null) {
            copier.closeAfterwards(channel);
        }
    }

    /// Takes the place of the file that is wanted.
    public void commit() throws IOException {
        flush();
        copier.finish();
        out.close();
        Files.move(beside, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Leaves nothing behind unless [#commit] was reached.
    @Override
    public void close() throws IOException {
        copier.giveUp();
        for (var channel : open.values()) {
            channel.close();
        }
        out.close();
        Files.deleteIfExists(beside);
    }
}

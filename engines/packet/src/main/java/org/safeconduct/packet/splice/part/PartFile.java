package org.safeconduct.packet.splice.part;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import org.safeconduct.packet.splice.source.DamagedException;
import org.safeconduct.packet.splice.source.Store;

/// Keeps parts in files, as `docs/formats/part.md` describes them.
public final class PartFile {
    /// "SCPART" and the version of the format.
    private static final long MAGIC = 0x5343_5041_5254_0001L;

    private static final int HEADER = 8 + 4 + 4;

    private PartFile() {}

    /// Writes beside the file first, so that a part on disk is always whole.
    public static void write(Path file, Extract prepared) throws IOException {
        var index = new PartWriter().index(prepared);
        var beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
        try (var out = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            var header = ByteBuffer.allocate(HEADER);
            header.putLong(MAGIC).putInt(index.length).putInt(checksum(index)).flip();
            writeAll(out, header);
            writeAll(out, ByteBuffer.wrap(index));
            bodies(out, prepared.objects());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static int checksum(byte[] index) {
        var crc = new CRC32C();
        crc.update(index, 0, index.length);
        return (int) crc.getValue();
    }

    private static void writeAll(FileChannel out, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    private static void bodies(FileChannel out, Relocatable objects) throws IOException {
        Map<Store, FileChannel> open = new HashMap<>();
        try {
            for (var object = 0; object < objects.size(); object++) {
                if (objects.isStream(object)) {
                    var body = objects.body(object);
                    switch (body.store()) {
                        case Store.InMemory memory ->
                            writeAll(out, ByteBuffer.wrap(memory.bytes(), (int) body.offset(), (int) body.length()));
                        case Store.OnDisk disk -> {
                            if (!open.containsKey(disk)) {
                                open.put(disk, disk.open());
                            }
                            transfer(open.get(disk), body.offset(), body.length(), out);
                        }
                    }
                }
            }
        } finally {
            for (var channel : open.values()) {
                channel.close();
            }
        }
    }

    private static void transfer(FileChannel in, long offset, long length, FileChannel out) throws IOException {
        for (var done = 0L; done < length; ) {
            var step = in.transferTo(offset + done, length - done, out);
            if (step <= 0) {
                throw new IOException("A source file became shorter.");
            }
            done += step;
        }
    }

    /// Reads the index; bodies stay where they are.
    public static Extract read(Path file) throws IOException {
        var store = Store.onDisk(file);
        try (var in = store.open()) {
            var header = ByteBuffer.wrap(readAll(in, 0, HEADER));
            if (header.getLong() != MAGIC) {
                throw new DamagedException("not a prepared document of this version");
            }
            var length = header.getInt();
            var crc = header.getInt();
            if (length < 0 || length > store.size() - HEADER) {
                throw new DamagedException("a prepared document is cut short");
            }
            var index = readAll(in, HEADER, length);
            if (checksum(index) != crc) {
                throw new DamagedException("a prepared document was changed");
            }
            return new PartReader(index).read(store, HEADER + length);
        }
    }

    private static byte[] readAll(FileChannel in, long at, int length) throws IOException {
        var bytes = new byte[length];
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (in.read(buffer, at + buffer.position()) < 0) {
                throw new DamagedException("a prepared document is cut short");
            }
        }
        return bytes;
    }
}

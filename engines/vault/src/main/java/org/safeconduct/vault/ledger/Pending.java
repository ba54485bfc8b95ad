package org.safeconduct.vault.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Disk;
import org.safeconduct.vault.VaultException;

/// Entries between two checkpoints, in a file that only grows: each with its length before it and the beginning
/// of its hash after it.
///
/// Forcing is shared: whoever comes while another forces finds its own entries forced by the next one.
final class Pending implements AutoCloseable {
    private static final int SUM = 8;

    private final FileChannel channel;
    private final Object forcing = new Object();
    /// Bytes ever written and bytes ever forced, through all clearings.
    private volatile long written;

    private long forced;

    /// @param entries whole ones, in order
    /// @param torn bytes after the last whole one, where the end looks like that of an interrupted write
    /// @param altered whether something is wrong before the end, which no loss of power explains
    record Found(List<byte[]> entries, int torn, boolean altered) {}

    private Pending(FileChannel channel) throws IOException {
        this.channel = channel;
        this.written = channel.size();
        this.forced = written;
        channel.position(written);
    }

    static Pending open(Path file) {
        try {
            return new Pending(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ));
        } catch (IOException e) {
            throw new VaultException("The ledger cannot be opened.", e);
        }
    }

    static Found read(Path file) {
        var bytes = Files.exists(file) ? Disk.read(file) : new byte[0];
        var entries = new ArrayList<byte[]>();
        int at = 0;
        for (int end = end(bytes, at); end <= bytes.length; end = end(bytes, at)) {
            var entry = Arrays.copyOfRange(bytes, at + 2, end - SUM);
            if (!Arrays.equals(sum(entry), Arrays.copyOfRange(bytes, end - SUM, end))) {
                return new Found(entries, bytes.length - at, end < bytes.length && !isBlank(bytes, at));
            }
            entries.add(entry);
            at = end;
        }
        return new Found(entries, bytes.length - at, false);
    }

    /// Keeps aside what was torn and goes on before it.
    static void cut(Path file, int torn) {
        var bytes = Disk.read(file);
        int whole = bytes.length - torn;
        Disk.write(
                file.resolveSibling("torn-" + Digest.ofContent(bytes).hex().substring(0, 16)),
                Arrays.copyOfRange(bytes, whole, bytes.length));
        Disk.write(file, Arrays.copyOf(bytes, whole));
    }

    /// Written but not durable. Answers what to wait for with [#force].
    long write(List<byte[]> entries) throws IOException {
        int length = entries.stream().mapToInt(entry -> 2 + entry.length + SUM).sum();
        var buffer = ByteBuffer.allocate(length);
        entries.forEach(
                entry -> buffer.putShort((short) entry.length).put(entry).put(sum(entry)));
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        long all = written + length;
        written = all;
        return all;
    }

    void force(long upTo) throws IOException {
        synchronized (forcing) {
            if (forced < upTo) {
                long all = written;
                channel.force(true);
                forced = Math.max(forced, all);
            }
        }
    }

    /// After a checkpoint took them over.
    void clear() throws IOException {
        synchronized (forcing) {
            channel.truncate(0);
            channel.position(0);
            channel.force(true);
            forced = written;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new VaultException("The ledger cannot be closed.", e);
        }
    }

    private static int end(byte[] bytes, int at) {
        return at + 2 > bytes.length
                ? Integer.MAX_VALUE
                : at + 2 + (((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff)) + SUM;
    }

    // A file that grew before the power went, and never got its content.
    private static boolean isBlank(byte[] bytes, int from) {
        return IntStream.range(from, bytes.length).allMatch(at -> bytes[at] == 0);
    }

    private static byte[] sum(byte[] entry) {
        return Arrays.copyOf(Digest.sha256().digest(entry), SUM);
    }
}

package org.safeconduct.app.platform.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The lock on a data folder. The system takes it back from a program that was killed, so it never has to be removed
/// by hand; what the file says is only for people.
final class Hold implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private Hold(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Hold take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new CannotGoOn("Safeconduct already runs on the data folder %s (%s). Stop it first, or use --data"
                                .formatted(file.getParent(), holder(file))
                        + " to name another folder.");
            }
            Hold hold = new Hold(file, channel);
            hold.say("process " + ProcessHandle.current().pid());
            return hold;
        } catch (IOException e) {
            throw new CannotGoOn("The file " + file + " cannot be written.", e);
        }
    }

    static boolean isTaken(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !locks(channel);
        } catch (IOException e) {
            throw new CannotGoOn("The file " + file + " cannot be opened.", e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static String holder(Path file) {
        try {
            String words = Files.readString(file).strip();
            return words.isEmpty() ? "another process" : words;
        } catch (IOException _) {
            return "another process";
        }
    }

    void say(String words) {
        try {
            channel.truncate(0);
            ByteBuffer bytes = ByteBuffer.wrap((words + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes, bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}

package org.safeconduct.app.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Files that nobody else may read, not even while they are being written.
final class PrivateFile {
    private PrivateFile() {}

    /// There in full, or not at all.
    static void write(Path file, String words) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel =
                FileChannel.open(part, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ours)) {
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        settle(file);
    }

    /// A new name is safe from a power cut only when its folder has been written too.
    static void settle(Path named) throws IOException {
        try (FileChannel channel = FileChannel.open(named.resolveSibling(""), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

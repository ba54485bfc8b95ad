package org.safeconduct.app.filing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.safeconduct.app.platform.Settings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The folder of files. What is in it was read back once after writing and is never changed.
@Component
public class Archive {
    private static final int BLOCK = 1 << 16;

    private final Path folder;

    @Autowired
    Archive(Settings settings) {
        this(settings.files());
    }

    Archive(Path folder) {
        this.folder = folder;
    }

    /// Keeps the content, once however often it comes. On return it has reached the disk.
    public Kept keep(InputStream content) {
        try {
            Path beside = Files.createTempFile(made(folder), ".", ".new");
            try {
                var kept = write(content, beside);
                var place = path(kept.sha256());
                if (!Files.exists(place)) {
                    verify(beside, kept.sha256());
                    seal(beside);
                    made(place.resolveSibling(""));
                    Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
                }
                return kept;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Kept keep(Path file) {
        try (var in = Files.newInputStream(file)) {
            return keep(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where the content lies. For reading only.
    public Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static Kept write(InputStream content, Path file) throws IOException {
        var digest = sha256();
        long bytes = 0;
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var block = new byte[BLOCK];
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                digest.update(block, 0, read);
                writeAll(out, ByteBuffer.wrap(block, 0, read));
                bytes += read;
            }
            out.force(true);
        }
        return new Kept(HexFormat.of().formatHex(digest.digest()), bytes);
    }

    private static void writeAll(FileChannel out, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    private static void verify(Path file, String sha256) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(file)) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException("The disk did not give back what was written to it.");
        }
    }

    private static void seal(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    }

    private static Path made(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        return folder;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

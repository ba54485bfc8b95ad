package org.safeconduct.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// Writes entries one after another, and the manifest last.
final class ArchiveWriter implements AutoCloseable {
    private final TarArchiveOutputStream tar;
    private final Manifest manifest = new Manifest();
    private long bytes;

    ArchiveWriter(OutputStream out) {
        tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
    }

    void put(String name, byte[] content) throws IOException {
        begin(name, content.length);
        tar.write(content);
        tar.closeArchiveEntry();
        manifest.add(name, Sha256.end(digestOf(content)));
    }

    void put(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            put(name, Files.size(file), in);
        }
    }

    void put(String name, long size, InputStream content) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (InputStream in = new DigestInputStream(content, digest)) {
            begin(name, size);
            in.transferTo(tar);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new CannotGoOn("The file %s cannot be read, or changed while it was copied.".formatted(name), e);
        }
        manifest.add(name, Sha256.end(digest));
    }

    private void begin(String name, long size) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.setMode(0600);
        entry.setModTime(0);
        tar.putArchiveEntry(entry);
        bytes += size;
    }

    private static MessageDigest digestOf(byte[] content) {
        MessageDigest digest = Sha256.begin();
        digest.update(content);
        return digest;
    }

    /// Without the manifest an archive is worth nothing, so what breaks off before stays worth nothing.
    void finish() throws IOException {
        byte[] lines = manifest.bytes();
        begin(Manifest.NAME, lines.length);
        tar.write(lines);
        tar.closeArchiveEntry();
        tar.finish();
    }

    long bytes() {
        return bytes;
    }

    int entries() {
        return manifest.hashes().size();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}

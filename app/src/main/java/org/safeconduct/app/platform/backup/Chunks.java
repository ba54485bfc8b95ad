package org.safeconduct.app.platform.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/// A stream of unknown length as entries of known length, because an archive wants to know sizes beforehand.
final class Chunks extends OutputStream {
    private static final int SIZE = 4 << 20;

    private final ArchiveWriter archive;
    private final String folder;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final MessageDigest digest = Sha256.begin();
    private int count;

    Chunks(ArchiveWriter archive, String folder) {
        this.archive = archive;
        this.folder = folder;
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        held.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        if (held.size() >= SIZE) {
            put();
        }
    }

    /// Once; afterwards the stream is over.
    String hash() {
        return Sha256.end(digest);
    }

    private void put() throws IOException {
        archive.put("%s/%06d".formatted(folder, ++count), held.toByteArray());
        held.reset();
    }

    @Override
    public void close() throws IOException {
        if (held.size() > 0) {
            put();
        }
    }
}

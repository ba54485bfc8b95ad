package org.safeconduct.app.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// Reads an archive to its end and holds every entry against the manifest. What was unpacked may be used only after
/// that.
final class ArchiveReader {
    /// Where the bytes of an entry go.
    interface Sink {
        OutputStream open(String name) throws IOException;
    }

    private final Sink sink;
    private final Manifest found = new Manifest();

    private ArchiveReader(Sink sink) {
        this.sink = sink;
    }

    /// Answers how many entries were read; whoever opened the content closes it.
    static int read(InputStream content, Sink sink) throws IOException {
        var reader = new ArchiveReader(sink);
        var tar = new TarArchiveInputStream(content, StandardCharsets.UTF_8.name());
        reader.manifestOf(tar).insistOn(reader.found);
        return reader.found.hashes().size();
    }

    private Manifest manifestOf(TarArchiveInputStream tar) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.getName().equals(Manifest.NAME)) {
                return Manifest.parse(tar.readAllBytes());
            }
            unpack(entry, tar);
        }
        throw new CannotGoOn(
                "The backup ends before its manifest: it was never finished. Nothing was restored from it.");
    }

    private void unpack(TarArchiveEntry entry, InputStream tar) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (OutputStream out = new DigestOutputStream(sink.open(entry.getName()), digest)) {
            tar.transferTo(out);
        }
        found.add(entry.getName(), Sha256.end(digest));
    }
}

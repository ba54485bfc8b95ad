package org.safeconduct.app.evidence.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.strongroom.Sealer;
import org.springframework.stereotype.Component;

/// The pieces of uploads on the disk, each sealed for its case and named by where it begins.
@Component
class Pieces {
    private final Path place;
    private final Sealer sealer;

    Pieces(Settings settings, Sealer sealer) {
        this.place = settings.data().resolve("vault/uploads");
        this.sealer = sealer;
    }

    /// On return the piece has reached the disk. The same piece may come twice.
    void keep(Upload upload, long offset, byte[] content) {
        sealer.write(file(upload.id(), offset), sealer.seal(upload.caseId(), content));
    }

    /// How many bytes from the beginning are truly there.
    long count(Upload upload) {
        return upload.received() > 0 && sorted(upload.id()).isEmpty() ? 0 : upload.received();
    }

    /// The whole file, opened piece by piece while it is read.
    InputStream joined(Upload upload) {
        return new Joined(upload);
    }

    /// The pieces one after the other, one of them in memory at a time.
    private final class Joined extends InputStream {
        private final Upload upload;
        private final Iterator<Path> files;
        private InputStream current = InputStream.nullInputStream();

        Joined(Upload upload) {
            this.upload = upload;
            this.files = sorted(upload.id()).iterator();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = current.read(bytes, offset, length);
            while (read < 0 && files.hasNext()) {
                current = new ByteArrayInputStream(sealer.open(upload.caseId(), Files.readAllBytes(files.next())));
                read = current.read(bytes, offset, length);
            }
            return read;
        }
    }

    void forget(UUID upload) {
        try (Stream<Path> all = Files.walk(place.resolve(upload.toString()))) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (java.nio.file.NoSuchFileException nothing) {
            // No piece ever came.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(UUID upload, long offset) {
        return place.resolve(upload.toString()).resolve("%016d.age".formatted(offset));
    }

    private List<Path> sorted(UUID upload) {
        var folder = place.resolve(upload.toString());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".age")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

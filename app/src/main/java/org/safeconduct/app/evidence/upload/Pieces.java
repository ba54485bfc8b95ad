package org.safeconduct.app.evidence.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
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
        return new SequenceInputStream(new Opening(upload, sorted(upload.id()).iterator()));
    }

    private final class Opening implements Enumeration<InputStream> {
        private final Upload upload;
        private final Iterator<Path> files;

        Opening(Upload upload, Iterator<Path> files) {
            this.upload = upload;
            this.files = files;
        }

        @Override
        public boolean hasMoreElements() {
            return files.hasNext();
        }

        @Override
        public InputStream nextElement() {
            try {
                return new ByteArrayInputStream(sealer.open(upload.caseId(), Files.readAllBytes(files.next())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

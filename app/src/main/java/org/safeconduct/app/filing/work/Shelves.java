package org.safeconduct.app.filing.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.strongroom.Sealer;
import org.springframework.stereotype.Component;

/// The shelves of the engine (`docs/formats/shelf.md`), sealed while nobody works: each entry as two files that only
/// the
/// key of its case opens, under the document or the filing that needed it.
@Component
class Shelves {
    private static final List<String> PARTS = List.of("document.pdf", "label");
    private static final String SEALED = ".age";

    private final Path place;
    private final Path open;
    private final Sealer sealer;

    Shelves(Settings settings, Sealer sealer) {
        this.place = settings.data().resolve("sealed-shelf");
        this.open = settings.data().resolve("shelf");
        this.sealer = sealer;
        // One program holds the data folder, so whatever lies open here was left by one that was killed.
        clear(open);
    }

    /// A shelf in the clear, private, for as long as it is open.
    final class Opened implements AutoCloseable {
        private final Path folder;
        private final Path target;
        private final UUID caseId;
        private final Set<String> known = new HashSet<>();

        private Opened(Path folder, Path target, UUID caseId) {
            this.folder = folder;
            this.target = target;
            this.caseId = caseId;
        }

        Path folder() {
            return folder;
        }

        private void lay(Path sealed) {
            for (Path file : files(sealed)) {
                var key = file.getFileName().toString().split("\\.", 2)[0];
                if (key.length() > 2) {
                    var entry = folder.resolve(key.substring(0, 2)).resolve(key);
                    known.add(key);
                    lay(key, file.resolveSibling(""), entry);
                }
            }
        }

        private void lay(String key, Path sealed, Path entry) {
            try {
                Files.createDirectories(entry);
                for (String part : PARTS) {
                    var file = sealed.resolve(key + "." + part + SEALED);
                    // A part that is lost or altered makes the entry a damaged one, which is read again.
                    if (Files.exists(file)) {
                        sealer.open(caseId, file, entry.resolve(part));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// Seals what is new on it.
        @Override
        public void close() {
            for (Path file : files(folder)) {
                var entry = file.resolveSibling("").getFileName().toString();
                if (!entry.startsWith(".") && !known.contains(entry)) {
                    sealer.seal(caseId, file, target.resolve(entry + "." + file.getFileName() + SEALED));
                }
            }
            clear(folder);
        }
    }

    /// A shelf with what was read of these documents before.
    ///
    /// @param owner under whom new entries are kept
    Opened open(UUID caseId, UUID owner, List<UUID> documents) {
        var opened = begin(caseId, owner);
        opened.lay(place(caseId, owner));
        documents.forEach(document -> opened.lay(place(caseId, document)));
        return opened;
    }

    /// An empty shelf; what was read of the document before is forgotten.
    Opened renew(UUID caseId, UUID document) {
        clear(place(caseId, document));
        return begin(caseId, document);
    }

    private Opened begin(UUID caseId, UUID owner) {
        try {
            Files.createDirectories(open);
            return new Opened(Files.createTempDirectory(open, "shelf-"), place(caseId, owner), caseId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(UUID caseId, UUID owner) {
        return place.resolve(caseId.toString()).resolve(owner.toString());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

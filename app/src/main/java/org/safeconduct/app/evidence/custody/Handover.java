package org.safeconduct.app.evidence.custody;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.casefile.leaving.Means;
import org.safeconduct.app.casefile.leaving.Parcel;
import org.safeconduct.app.evidence.archive.Damages;
import org.safeconduct.app.evidence.archive.Kept;
import org.safeconduct.app.evidence.archive.NotWhole;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.bag.BagWriter;
import org.springframework.stereotype.Component;

/// Evidence on its way to somebody who will check it: a bag with its seal and its proof, in one zip.
@Component
public class Handover {
    /// Somebody who looks at the case while a bag is made spoils it; it is simply made again.
    private static final int TRIES = 5;

    private final Path place;
    private final BagWriter bags;
    private final Damages damages;
    private final Leaving leaving;
    private final Clock clock;

    Handover(Settings settings, BagWriter bags, Damages damages, Leaving leaving, Clock clock) {
        this.place = settings.data().resolve("handover");
        this.bags = bags;
        this.damages = damages;
        this.leaving = leaving;
        this.clock = clock;
        // One program holds the data folder, so whatever lies here was left by one that was killed.
        clear(place);
    }

    /// A bag in the clear for as long as it is open.
    public record Bag(String name, Path folder) implements AutoCloseable {
        /// Everything below the folder, in one stream.
        public void writeTo(OutputStream out) throws IOException {
            try (var zip = new ZipOutputStream(out)) {
                for (Path file : files(folder)) {
                    zip.putNextEntry(
                            new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, zip);
                    zip.closeEntry();
                }
            }
        }

        @Override
        public void close() {
            clear(folder);
        }
    }

    /// Makes a bag of files of one case and writes down that they leave. Throws where one of them is kept back.
    ///
    /// @param parcel what they are, and where they go
    /// @throws NotWhole when one of them was altered or is gone
    public Bag pack(UUID caseId, Parcel parcel, List<Kept> files) {
        leaving.ask(caseId, parcel);
        var bag = made(caseId, files);
        try {
            leaving.leave(caseId, parcel, Means.BAG, null);
            return bag;
        } catch (RuntimeException refused) {
            // Nothing of it stays in the clear.
            bag.close();
            throw refused;
        }
    }

    private Bag made(UUID caseId, List<Kept> files) {
        for (int go = 1; ; go++) {
            var name = "evidence-" + LocalDate.now(clock) + "-"
                    + UUID.randomUUID().toString().substring(0, 8);
            var folder = begun();
            try {
                bags.write(folder, export(caseId, name, files));
                return new Bag(name, folder);
            } catch (VaultException e) {
                clear(folder);
                damages.refuseUnlessWhole(caseId, files);
                if (go == TRIES) {
                    throw e;
                }
            }
        }
    }

    private BagWriter.Export export(UUID caseId, String name, List<Kept> files) {
        return new BagWriter.Export(
                caseId.toString(),
                Actor.current().map(UUID::toString).orElseThrow(),
                clock.instant(),
                name,
                files.stream().map(Kept::receipt).toList());
    }

    private Path begun() {
        try {
            Files.createDirectories(place);
            return Files.createTempDirectory(place, "bag-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
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

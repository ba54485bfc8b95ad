package org.safeconduct.packet.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.safeconduct.packet.PacketException;

/// A folder that keeps what was made of files, so that the same file is read once: `docs/formats/shelf.md`.
///
/// Several processes may use one shelf. An entry is written beside its place and moved; one that is damaged counts as
/// absent and is made again. Whatever goes wrong with keeping costs time later and nothing else.
final class Shelf {
    private static final String PDF = "document.pdf";
    private static final String LABEL = "label";

    private final Path folder;

    private Shelf(Path folder) {
        this.folder = folder;
    }

    /// Makes the folder if need be; only its owner can look into it.
    static Shelf in(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                restrict(folder);
            }
            return new Shelf(folder.toRealPath());
        } catch (IOException e) {
            throw new PacketException("The shelf " + folder + " cannot be used.", e);
        }
    }

    /// What decides about the result: the content, the name it goes by, the languages, and the program.
    static String key(Path file, String name, List<String> languages) throws IOException {
        var asked = String.join("\n", Digest.of(file), name, String.join(",", languages), Edition.print());
        return Digest.of(asked.getBytes(StandardCharsets.UTF_8));
    }

    Optional<Taken.Accepted> find(String key) {
        var place = place(key);
        try {
            var pdf = place.resolve(PDF);
            return Files.exists(pdf) ? Label.read(place.resolve(LABEL)).findFor(pdf) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// Returns the same as it now lies on the shelf, or as it was when it could not be kept.
    Taken.Accepted keep(String key, Taken.Accepted taken) {
        if (!isLasting(taken)) {
            return taken;
        }
        try {
            var beside = Files.createTempDirectory(folder, ".");
            try {
                Files.copy(taken.pdf(), beside.resolve(PDF));
                Label.of(taken).write(beside.resolve(LABEL));
                move(beside, key);
            } finally {
                clear(beside);
            }
            return find(key).orElse(taken);
        } catch (IOException full) {
            return taken;
        }
    }

    /// Once the missing program is installed the same file will give more.
    private static boolean isLasting(Taken.Accepted taken) {
        return taken.findings().stream().noneMatch(finding -> finding.rule().equals("IN-03"));
    }

    private Path place(String key) {
        return folder.resolve(key.substring(0, 2)).resolve(key);
    }

    private void move(Path beside, String key) throws IOException {
        var place = place(key);
        Files.createDirectories(place.getParent());
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException occupied) {
            // Somebody else was faster, and it is the same as ours; else what lies there is damaged.
            if (find(key).isEmpty()) {
                replace(place, beside);
            }
        }
    }

    private void replace(Path place, Path beside) throws IOException {
        var aside = Files.createTempDirectory(folder, ".");
        Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        clear(aside);
    }

    private static void clear(Path entry) throws IOException {
        Files.deleteIfExists(entry.resolve(PDF));
        Files.deleteIfExists(entry.resolve(LABEL));
        Files.deleteIfExists(entry);
    }

    private static void restrict(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}

package org.safeconduct.app.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;
import org.safeconduct.app.platform.postgres.EmbeddedPostgres;

/// Brings a backup back into an empty data folder.
///
/// @param work a folder within the data folder, made and checked completely before anything leaves it
public record Restore(Path work) {
    /// Tells the next start that the ledger came out of a backup; see `docs/formats/ledger.md`.
    private static final String RESTORED = "restored";

    /// Answers the number of rows.
    ///
    /// @throws CannotGoOn in words for whoever asked for it; the folder is as empty as before then
    public static long into(DataFolder data, Path file, Passphrase passphrase) {
        var restore = new Restore(data.unfinishedRestore());
        try {
            if (Files.exists(restore.work)) {
                restore.clearBrokenOff(data.root());
            }
            insistOnEmpty(data);
            long rows = restore.prepare(new Envelope(file, passphrase));
            restore.settle(data.root());
            return rows;
        } catch (IOException e) {
            throw new CannotGoOn(
                    "%s cannot be read, or %s cannot be written: %s".formatted(file, data.root(), e.getMessage()), e);
        } catch (SQLException e) {
            throw new CannotGoOn("The database did not take the rows of the backup: " + e.getMessage(), e);
        } finally {
            clear(restore.work);
        }
    }

    /// The folder was empty when that restore began, so what of ours lies there came from it.
    private void clearBrokenOff(Path root) {
        for (String made :
                List.of("postgres", "programs", "logs", "vault", "ledger", "keys", "secrets", "demo", RESTORED)) {
            clear(root.resolve(made));
        }
        clear(work);
    }

    private static void insistOnEmpty(DataFolder data) throws IOException {
        try (Stream<Path> inside = Files.list(data.root())) {
            List<Path> there =
                    inside.filter(file -> !file.endsWith(DataFolder.LOCK)).toList();
            if (!there.isEmpty()) {
                throw new CannotGoOn(
                        "The folder %s is not empty, and a restore replaces nothing. Use --data to name a new one."
                                .formatted(data.root()));
            }
        }
    }

    private long prepare(Envelope envelope) throws IOException, SQLException {
        try (DataFolder folder = DataFolder.open(work)) {
            Path unpacked = folder.scratch();
            envelope.open(content -> ArchiveReader.read(content, name -> place(unpacked, name)));
            refuseUnsealed(unpacked.resolve("files"));
            long rows = load(folder, unpacked);
            moveAll(unpacked.resolve("secrets"), folder.secrets());
            for (String kept : List.of("vault", Backup.LEDGER, "keys", "demo")) {
                if (Files.exists(unpacked.resolve(kept))) {
                    Files.move(unpacked.resolve(kept), work.resolve(kept));
                }
            }
            // What is brought back may be older than what others have seen: the next start begins a new ledger.
            if (Files.exists(work.resolve(Backup.LEDGER))) {
                Files.createFile(work.resolve(RESTORED));
            }
            clear(unpacked);
            return rows;
        }
    }

    private static void refuseUnsealed(Path files) {
        if (Files.exists(files)) {
            throw new CannotGoOn(
                    "The backup holds files of a version that did not seal them. Restore it with the version that made it"
                            + " and download what you need; this one takes in nothing unsealed.");
        }
    }

    private static long load(DataFolder folder, Path unpacked) throws IOException, SQLException {
        Properties about = about(unpacked.resolve("about"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            new Schema(server.database()).make(about.getProperty("schema"));
            return new Load(unpacked.resolve("database")).into(server.access());
        }
    }

    private static OutputStream place(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new CannotGoOn(
                    "The backup holds an entry that leaves its folder, as no backup of ours does: " + name);
        }
        Files.createDirectories(target.resolveSibling(""), only("rwx------"));
        Files.createFile(target, only("rw-------"));
        return Files.newOutputStream(target);
    }

    private static FileAttribute<?> only(String owner) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(owner));
    }

    private static Properties about(Path file) throws IOException {
        var about = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            about.load(in);
        }
        if (!Backup.FORMAT.equals(about.getProperty("format"))) {
            throw new CannotGoOn(
                    "The backup is of a form that this version does not know: " + about.getProperty("format"));
        }
        return about;
    }

    private static void moveAll(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            for (Path file : inside(from)) {
                Files.move(file, to.resolve(file.getFileName()), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /// The moment in which the restored data becomes the data: some renames within one disk.
    private void settle(Path root) throws IOException {
        Files.delete(work.resolve(DataFolder.LOCK));
        EmbeddedPostgres.flushDisks();
        moveAll(work, root);
        Files.delete(work);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    private static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CannotGoOn(
                    "The unfinished restore %s cannot be removed. Remove it by hand.".formatted(folder), e);
        }
    }
}

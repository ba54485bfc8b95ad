package org.safeconduct.app.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.postgres.Access;
import org.safeconduct.app.platform.strongroom.OutlyingObjects;

/// What was written and read back.
///
/// @param entries files and pieces of tables
/// @param bytes before sealing
public record Backup(long rows, int entries, long bytes) {
    static final String FORMAT = "safeconduct/backup/1";

    /// What else lies in a data folder is made anew, belongs to one machine, or is in the rows.
    private static final List<String> KEPT = List.of("vault/objects", "vault/damaged", "keys", "secrets", "demo");

    static final String LEDGER = "ledger";

    /// What opens things that a restored house does not have: its database is a new one, its objects lie in its folder.
    private static final Set<String> LEFT_OUT = Set.of("secrets/postgres.properties", "secrets/bucket.key");

    /// Writes the file and reads it back; the application may go on working meanwhile.
    ///
    /// @param data the data folder
    /// @throws CannotGoOn in words for whoever asked for it
    public static Backup write(Access access, Path data, Path file, Passphrase passphrase) {
        if (Files.exists(file)) {
            throw new CannotGoOn(file + " is there already, and a backup never replaces another. Choose a new name.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Backup written = seal(access, data, new Envelope(part, passphrase));
            check(new Envelope(part, passphrase), written.entries);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } catch (IOException e) {
            throw new CannotGoOn("The backup cannot be written to %s: %s".formatted(file, e.getMessage()), e);
        } catch (SQLException e) {
            throw new CannotGoOn("The database cannot be read as a whole: " + e.getMessage(), e);
        }
    }

    private static Backup seal(Access access, Path data, Envelope envelope) throws IOException, SQLException {
        try (Connection connection =
                        access.administrator().connect(access.database().url());
                ArchiveWriter archive = new ArchiveWriter(envelope.seal())) {
            // Rows first: a file that they name is there before they are, and files are never taken away.
            archive.put("about", about(new Schema(access.database()).version()));
            long rows = Snapshot.take(connection).write(archive);
            try (var copy = StillCopy.of(data.resolve(LEDGER))) {
                put(archive, copy.folder(), inside(copy.folder()).sorted().toList());
            }
            put(archive, data, files(data));
            new OutlyingObjects(data).fetch(archive::put);
            archive.finish();
            return new Backup(rows, archive.entries(), archive.bytes());
        }
    }

    private static void put(ArchiveWriter archive, Path root, List<Path> files) throws IOException {
        for (Path file : files) {
            archive.put(root.relativize(file).toString(), file);
        }
    }

    private static byte[] about(String schema) throws IOException {
        var lines = new StringWriter();
        var about = new Properties();
        about.setProperty("format", FORMAT);
        about.setProperty("schema", schema);
        about.store(lines, "Safeconduct backup");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Path> files(Path data) throws IOException {
        try (Stream<Path> roots = KEPT.stream().map(data::resolve).filter(Files::exists)) {
            return roots.flatMap(Backup::inside)
                    .filter(file -> !LEFT_OUT.contains(data.relativize(file).toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> inside(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            // What begins with a dot is just being written and not yet a file of ours.
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new CannotGoOn(root + " cannot be read.", e);
        }
    }

    /// A backup that nobody has ever read is a hope.
    private static void check(Envelope envelope, int entries) throws IOException {
        int read = envelope.open(content -> ArchiveReader.read(content, _ -> OutputStream.nullOutputStream()));
        if (read != entries) {
            throw new CannotGoOn("The backup could not be read back. The disk it was written to may be failing.");
        }
    }
}

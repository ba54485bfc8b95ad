package org.safeconduct.app.platform.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// Everything that one installation keeps, held by this process until closed.
public final class DataFolder implements AutoCloseable {
    /// The one file of a data folder that says nothing about whether it is in use.
    public static final String LOCK = "safeconduct.lock";

    private static final String PRIVATE = "rwx------";

    private final Path root;
    private final Hold hold;

    private DataFolder(Path root, Hold hold) {
        this.root = root;
        this.hold = hold;
    }

    /// Makes the folder where there is none.
    ///
    /// @throws CannotGoOn when another copy of the program runs on it, or it cannot be written
    public static DataFolder open(Path folder) {
        Path root = make(folder.toAbsolutePath().normalize(), passable());
        return new DataFolder(root, Hold.take(root.resolve(LOCK)));
    }

    /// Whether a running copy of the program holds the folder at this moment.
    public static boolean isHeld(Path folder) {
        return Files.exists(folder.resolve(LOCK)) && Hold.isTaken(folder.resolve(LOCK));
    }

    /// Where data goes when nobody says otherwise: what this system has for it. What root starts has to be reachable
    /// for the account that the database runs as, which root's own home is not.
    public static Path usual() {
        return usual(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path usual(Map<String, String> environment, String system, Path home) {
        if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return home.resolve("Library/Application Support/Safeconduct");
        }
        if (isRoot()) {
            return Path.of("/var/lib/safeconduct");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("safeconduct");
    }

    public static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    public Path root() {
        return root;
    }

    public Path secrets() {
        return make(root.resolve("secrets"), PRIVATE);
    }

    public Path logs() {
        return make(root.resolve("logs"), PRIVATE);
    }

    /// The programs that the data is read with, unpacked.
    public Path programs() {
        return make(root.resolve("programs"), passable());
    }

    public Path postgres() {
        return make(root.resolve("postgres"), passable());
    }

    /// For files on their way to another place.
    public Path scratch() {
        return make(root.resolve("scratch"), PRIVATE);
    }

    /// Where a restore works. Still there at a start, it was broken off.
    public Path unfinishedRestore() {
        return root.resolve("restoring");
    }

    /// Puts into the lock what helps whoever is turned away, such as the address to open.
    public void announce(String words) {
        hold.say("process %d, %s".formatted(ProcessHandle.current().pid(), words));
    }

    @Override
    public void close() {
        hold.close();
    }

    /// Under root the account of the database has to pass through, without seeing what else there is.
    private static String passable() {
        return isRoot() ? "rwx--x--x" : PRIVATE;
    }

    private static Path make(Path folder, String permissions) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
            }
            return folder;
        } catch (IOException e) {
            throw new CannotGoOn(
                    "The folder %s cannot be made or written. Use --data to name another.".formatted(folder), e);
        }
    }
}

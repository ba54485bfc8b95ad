package org.safeconduct.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The disk under the data folder of the application: whether it holds more, and whether a thief could read it.
final class DataDisk {
    /// Room for a year of a small team's scans; less works for a start.
    private static final long ROOMY = 10L << 30;

    private DataDisk() {}

    static List<Remark> examine(Path folder) {
        Path there = nearest(folder.toAbsolutePath().normalize());
        return List.of(space(folder, there), encryption(there), key(folder.resolve("keys")));
    }

    /// Stored files are sealed; this is about what opens them.
    private static Remark key(Path keys) {
        if (Files.exists(keys.resolve("organisation.age"))) {
            return Remark.fine("Key of the files", "under a passphrase");
        }
        return Files.exists(keys.resolve("organisation.key"))
                ? Remark.lacking(
                        "Key of the files",
                        "in a file beside them: whoever takes the disk can open them unless the disk is encrypted. Start"
                                + " once with --key-passphrase to put it under a passphrase.")
                : Remark.fine("Key of the files", "none yet; the first start makes one");
    }

    /// Where the application keeps data when nobody says otherwise.
    static Path usual(Map<String, String> environment, Path home) {
        if (Encryption.isMac()) {
            return home.resolve("Library/Application Support/Safeconduct");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            return Path.of("/var/lib/safeconduct");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isEmpty() ? home.resolve(".local/share") : Path.of(data)).resolve("safeconduct");
    }

    /// A folder that will be made lies on the disk of the first one above it.
    private static Path nearest(Path folder) {
        Path parent = folder.getParent();
        return Files.exists(folder) || parent == null ? folder : nearest(parent);
    }

    private static Remark space(Path folder, Path there) {
        try {
            long free = Files.getFileStore(there).getUsableSpace();
            String words = "%s, %,d MB free".formatted(folder, free >> 20);
            return free < ROOMY
                    ? Remark.lacking("Data folder", words + ". Scans of a year may not fit; 10,240 MB is comfortable.")
                    : Remark.fine("Data folder", words);
        } catch (IOException _) {
            return Remark.lacking("Data folder", folder + ": its disk cannot be looked at.");
        }
    }

    private static Remark encryption(Path there) {
        return switch (Encryption.under(there)) {
            case FOUND -> Remark.fine("Disk encryption", "found under the data folder");
            case ABSENT ->
                Remark.lacking(
                        "Disk encryption",
                        "none under the data folder that this system can see: whoever takes the machine can read the cases."
                                + " Turn on encryption of the whole disk.");
            case UNKNOWN ->
                Remark.lacking(
                        "Disk encryption",
                        "could not tell for the data folder. Make sure that the disk is encrypted as a whole.");
        };
    }
}

package org.safeconduct.packet.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.safeconduct.packet.PacketException;

/// A private folder for one assembly, gone when it is closed. It holds evidence in the clear.
record Workroom(Path folder) implements AutoCloseable {
    private static final String PREFIX = "safeconduct-";
    private static final Pattern OWNER = Pattern.compile(PREFIX + "(\\d{1,9})-");

    /// Makes a folder that only its owner can open, and sweeps out those of processes that were killed.
    static Workroom open() {
        try {
            var folder =
                    Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
            sweep(folder.resolveSibling(""));
            return new Workroom(folder);
        } catch (IOException e) {
            throw new PacketException("The folder for temporary files can't be written to. Free some space there.", e);
        }
    }

    Path room(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new PacketException("The folder for temporary files is full or was taken away.", e);
        }
    }

    @Override
    public void close() {
        clear(folder);
    }

    private static void sweep(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*-*")) {
            for (Path left : folders) {
                if (isOrphan(left)) {
                    clear(left);
                }
            }
        }
    }

    private static boolean isOrphan(Path left) {
        var owner = OWNER.matcher(String.valueOf(left.getFileName()));
        return owner.lookingAt()
                && Files.isWritable(left)
                && ProcessHandle.of(Long.parseLong(owner.group(1))).isEmpty();
    }

    private static void clear(Path folder) {
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new PacketException("Temporary copies of documents could not be removed from " + folder + ".", e);
        }
    }
}

package org.safeconduct.app.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safeconduct.app.platform.folder.CannotGoOn;

/// The ledgers as they were at one moment, while the application goes on writing them.
///
/// What a signature covers changes only when something is signed, which happens once a minute. So whatever was copied
/// between two looks at the same signature is of one moment; else it is copied again.
///
/// @param folder holds a folder `ledger` like the one that was copied
record StillCopy(Path folder) implements AutoCloseable {
    private static final int TRIES = 20;

    static StillCopy of(Path ledgers) throws IOException {
        for (int go = 0; go < TRIES; go++) {
            var copy = new StillCopy(Files.createTempDirectory("safeconduct"));
            if (copy.isStill(ledgers)) {
                return copy;
            }
            copy.close();
        }
        throw new CannotGoOn("The ledger is written to all the time. Make the backup when less is going on.");
    }

    private boolean isStill(Path ledgers) throws IOException {
        try {
            var before = signatures(ledgers);
            copy(ledgers);
            return before.equals(signatures(ledgers));
        } catch (NoSuchFileException tidied) {
            return false;
        }
    }

    private void copy(Path ledgers) throws IOException {
        for (Path file : inside(ledgers)) {
            var target = folder.resolve(Backup.LEDGER).resolve(ledgers.relativize(file));
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file, target);
        }
    }

    private static List<String> signatures(Path ledgers) throws IOException {
        var found = new ArrayList<String>();
        for (Path file : inside(ledgers)) {
            if (file.endsWith("checkpoint")) {
                found.add(Files.readString(file));
            }
        }
        return found;
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("lock"))
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException tidied) {
            throw tidied.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

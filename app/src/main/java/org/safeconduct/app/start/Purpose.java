package org.safeconduct.app.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.folder.DataFolder;

/// What a data folder is for. Invented cases with passwords that everybody knows never come among true ones, and no
/// true
/// case is ever entered under such passwords.
///
/// @param mark a file that stands in the folder of a demonstration
record Purpose(Path mark, boolean isNew) {
    static Purpose of(DataFolder folder) {
        if (Files.exists(folder.unfinishedRestore())) {
            throw new CannotGoOn("A restore into the folder %s was broken off. Give the command 'restore' again."
                    .formatted(folder.root()));
        }
        return new Purpose(
                folder.root().resolve("demo"), !Files.exists(folder.root().resolve("secrets")));
    }

    void insist(boolean demo) {
        if (isNew && demo) {
            set();
        }
        boolean marked = Files.exists(mark);
        if (marked && !demo) {
            throw new CannotGoOn(
                    "The folder %s belongs to a demonstration, whose passwords everybody knows. Use --data to"
                                    .formatted(mark.getParent())
                            + " name another folder for true cases.");
        }
        if (!marked && demo) {
            throw new CannotGoOn(
                    "The folder %s holds true cases, among which a demonstration has no place. Use --data to"
                                    .formatted(mark.getParent())
                            + " name another folder.");
        }
    }

    private void set() {
        try {
            Files.writeString(mark, "Invented cases. Never enter a true one here: the passwords are known.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

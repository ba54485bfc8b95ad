package org.safeconduct.app.start;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.safeconduct.app.platform.backup.Passphrase;
import org.safeconduct.app.platform.folder.CannotGoOn;
import picocli.CommandLine.Option;

/// The passphrase of a backup: asked for at the console, or from a file for a machine that makes backups by itself.
final class Opening {
    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            description = "A file whose first line is the passphrase. Without it you are asked.")
    private Optional<Path> file = Optional.empty();

    Passphrase given() {
        return file.map(Opening::firstLine).orElseGet(() -> Passphrase.of(ask("Passphrase: ")));
    }

    /// Typed twice, because a mistyped one would lock the backup for good.
    Passphrase chosen() {
        if (file.isPresent()) {
            return firstLine(file.get());
        }
        char[] first = ask("Passphrase that will open it: ");
        if (!Arrays.equals(first, ask("Again: "))) {
            throw new CannotGoOn("The two are not the same. Nothing was written.");
        }
        return Passphrase.of(first);
    }

    private static Passphrase firstLine(Path file) {
        try {
            return Passphrase.of(
                    Files.readString(file).lines().findFirst().orElse("").toCharArray());
        } catch (IOException e) {
            throw new CannotGoOn("The passphrase file " + file + " cannot be read.", e);
        }
    }

    private static char[] ask(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s", question))
                .orElseThrow(() -> new CannotGoOn(
                        "There is nobody to ask for the passphrase. Give it with --passphrase-file FILE."));
    }
}

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
        return Passphrase.of(file.map(Opening::words).orElseGet(() -> ask("Passphrase: ")));
    }

    Passphrase chosen() {
        return Passphrase.of(file.map(Opening::words).orElseGet(Opening::askTwice));
    }

    /// Because a mistyped one would lock for good.
    static char[] askTwice() {
        char[] first = ask("Passphrase that will open it: ");
        if (!Arrays.equals(first, ask("Again: "))) {
            throw new CannotGoOn("The two are not the same. Nothing was written.");
        }
        return first;
    }

    static char[] words(Path file) {
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException e) {
            throw new CannotGoOn("The passphrase file " + file + " cannot be read.", e);
        }
    }

    static char[] ask(String question) {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .map(console -> console.readPassword("%s", question))
                .orElseThrow(() -> new CannotGoOn(
                        "There is nobody to ask for the passphrase. Start at a console, or give it in a file: --help"
                                + " says with which option."));
    }
}

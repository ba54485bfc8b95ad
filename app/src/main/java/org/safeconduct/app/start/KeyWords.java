package org.safeconduct.app.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.safeconduct.app.platform.strongroom.Unlocking;
import picocli.CommandLine.Option;

/// How the key of the organisation is opened, as said at the prompt.
final class KeyWords {
    @Option(
            names = "--key-passphrase",
            description =
                    "Keep the key that opens all stored files under a passphrase from now on; you are asked for it"
                            + " here and at each start. Without it the key lies in a file of the data folder.")
    private boolean wanted;

    @Option(
            names = "--key-passphrase-file",
            paramLabel = "FILE",
            defaultValue = "${env:SAFECONDUCT_KEY_PASSPHRASE_FILE}",
            description =
                    "The same, with the passphrase in the first line of a file, for a service that starts by itself."
                            + " /dev/fd/3 reads it from an open file descriptor.")
    private Optional<Path> file = Optional.empty();

    Unlocking unlocking() {
        Supplier<char[]> asked = () -> wanted ? Opening.askTwice() : Opening.ask("Passphrase of the key: ");
        return new Unlocking(
                Optional.of(file.<Supplier<char[]>>map(from -> () -> Opening.words(from))
                        .orElse(asked)),
                wanted || file.isPresent());
    }
}

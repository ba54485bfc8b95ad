package org.safeconduct.app.start;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.app.platform.listen.Listening;
import org.safeconduct.app.platform.listen.Seal;
import picocli.CommandLine.Option;

/// Where to listen, as said at the prompt.
final class Doors {
    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "The port to listen on. Without it " + Listening.USUAL_PORT + ", or the next that is free.")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; any but this machine's own needs a certificate."
                    + " Default: ${DEFAULT-VALUE}.")
    private String address = "127.0.0.1";

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "The name that people will open it by. Passkeys are bound to it, so choose once.")
    private Optional<String> host = Optional.empty();

    @Option(names = "--certificate", paramLabel = "FILE", description = "TLS certificate with its chain, PEM.")
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--key", paramLabel = "FILE", description = "The private key of the certificate, PEM.")
    private Optional<Path> key = Optional.empty();

    /// Says so when the usual port was not to be had.
    Listening open(PrintWriter err) {
        if (certificate.isPresent() != key.isPresent()) {
            throw new CannotGoOn("--certificate and --key belong together; give both or none.");
        }
        var listening = Listening.on(address, port, host, certificate.map(file -> new Seal(file, key.orElseThrow())));
        if (port.isEmpty() && !listening.isUsualPort()) {
            err.printf("Port %d is in use by another program; taking %d.%n", Listening.USUAL_PORT, listening.port());
        }
        return listening;
    }
}

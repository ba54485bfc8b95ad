package org.safeconduct.app.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.listen.Listening;
import org.safeconduct.app.platform.strongroom.Unlocking;

/// The demonstration as `safeconduct demo` starts it, on an empty folder, once for everybody who looks at it.
public final class Demo {
    private static final class Started {
        static final Demo ONE = start();
    }

    private final URI home;
    private final List<String> said;

    private Demo(URI home, List<String> said) {
        this.home = home;
        this.said = said;
    }

    public static Demo running() {
        return Started.ONE;
    }

    private static Demo start() {
        // Tests run in the folder of their module; the launcher would name the one above.
        System.setProperty(
                "safeconduct.home", Path.of("").toAbsolutePath().getParent().toString());
        // Its pages are looked at, not searched, and the machine is busy enough.
        System.setProperty("safeconduct.read-ahead", "false");
        var listening = Listening.on("127.0.0.1", Optional.of(freePort()), Optional.empty(), Optional.empty());
        var out = new StringWriter();
        var err = new PrintWriter(System.err, true);
        Running.start(
                new Wish(TestDatabase.folder(), Optional.empty(), listening, Unlocking.byKeyFile(), true),
                new PrintWriter(out, true),
                err);
        return new Demo(listening.home(), out.toString().lines().toList());
    }

    /// Not the usual one, which somebody may be using beside the tests.
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI home() {
        return home;
    }

    /// Of everybody in the cast, as it stands at the console.
    public String password() {
        return said.stream()
                .filter(line -> line.contains("password"))
                .map(line -> line.replaceFirst(".*\\s", ""))
                .findFirst()
                .orElseThrow();
    }
}

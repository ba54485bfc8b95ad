package org.safeconduct.app.start;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.safeconduct.app.TestDatabase;
import org.safeconduct.app.platform.listen.Listening;

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
        var listening = Listening.on("127.0.0.1", Optional.empty(), Optional.empty(), Optional.empty());
        var out = new StringWriter();
        var err = new PrintWriter(System.err, true);
        Running.start(
                new Wish(TestDatabase.folder(), Optional.empty(), listening, true), new PrintWriter(out, true), err);
        return new Demo(listening.home(), out.toString().lines().toList());
    }

    public URI home() {
        return home;
    }

    /// What stands at the console: the address, the passwords.
    public List<String> said() {
        return said;
    }
}

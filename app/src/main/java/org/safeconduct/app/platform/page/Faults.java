package org.safeconduct.app.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.safeconduct.app.platform.Settings;
import org.springframework.stereotype.Component;

/// Faults of our own, written down for whoever runs the house: what kind, and where in the code.
///
/// Never the message of a failure, which could quote a client: the file may be sent to whoever mends the program.
@Component
public final class Faults {
    private static final int FRAMES = 30;

    private final Path file;
    private final Clock clock;

    Faults(Settings settings, Clock clock) {
        this.file = settings.data().resolve("logs/faults.log");
        this.clock = clock;
    }

    /// The number under which it is found again. The reader is told it.
    ///
    /// @param request method and path of the request, or what was being done by itself; ids, no query
    public String enter(String request, Throwable fault) {
        var number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        var text = new StringBuilder("%s fault %s in %s%n".formatted(clock.instant(), number, request));
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            describe(cause, text);
        }
        append(text);
        return number;
    }

    private static void describe(Throwable cause, StringBuilder text) {
        text.append(cause.getClass().getName());
        if (cause instanceof SQLException sql) {
            text.append(" (SQL state ").append(sql.getSQLState()).append(')');
        }
        text.append('\n');
        StackTraceElement[] trace = cause.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, trace.length); i++) {
            text.append("    at ").append(trace[i]).append('\n');
        }
    }

    private synchronized void append(StringBuilder text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

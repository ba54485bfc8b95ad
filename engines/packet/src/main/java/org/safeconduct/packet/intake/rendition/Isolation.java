package org.safeconduct.packet.intake.rendition;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Takes the network away from a program by giving it a network namespace of its own, where Linux allows that.
///
/// A document can ask an office program to fetch a picture; whoever runs that server would learn that the file
/// is being read. Where namespaces aren't available the tool's own settings are the only guard.
final class Isolation {
    private static final List<List<String>> WAYS =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--map-root-user", "--net", "--"));

    private Isolation() {}

    /// The words to put before a command, none when nothing works here. Found out once per process.
    static List<String> prefix() {
        return Found.PREFIX;
    }

    private static final class Found {
        static final List<String> PREFIX =
                WAYS.stream().filter(Isolation::works).findFirst().orElse(List.of());
    }

    private static boolean works(List<String> way) {
        if (SearchPath.find(way.getFirst()).isEmpty()) {
            return false;
        }
        var command = new ArrayList<>(way);
        command.add("true");
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.safeconduct.packet.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A trap that notices nothing would make every input look harmless.
class BaitTest {
    @TempDir
    Path folder;

    @Test
    void notices_who_opens_a_file() throws Exception {
        try (var bait = Bait.lay(Files.createDirectory(folder.resolve("bait")))) {
            assertThat(bait.touched()).isEmpty();
            Files.readString(Path.of(bait.path("secret.txt")));
            assumeThat(bait.touched())
                    .as("this disk does not note when files are read")
                    .isNotEmpty();
            assertThat(bait.touched()).containsExactly(bait.path("secret.txt"));
        }
    }

    @Test
    void notices_who_calls() throws Exception {
        try (var bait = Bait.lay(Files.createDirectory(folder.resolve("bait")));
                var call = new Socket(
                        InetAddress.getLoopbackAddress(), bait.server().getLocalPort())) {
            assertThat(call.getInputStream().read())
                    .as("the end, once the call was taken and counted")
                    .isEqualTo(-1);
            assertThat(bait.visits()).hasValue(1);
        }
    }
}

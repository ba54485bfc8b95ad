package org.safeconduct.app.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.app.TestDatabase;

/// The true application on a true database, killed again and again while two clients write.
///
/// `bench/kill` runs it two hundred times; here a few kills show that it still holds.
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private final Path data = TestDatabase.folder();
    private final Victim application = new Victim(data);
    private final Writers writers = new Writers(data);
    private final KillReport report = new KillReport();

    @AfterEach
    void stop() throws Exception {
        writers.stop();
        application.stop();
    }

    @Test
    void no_promised_write_is_lost_and_no_start_needs_a_hand() throws Exception {
        var chance = new Random(SEED);
        application.start();
        writers.start(2);
        for (int kill = 1; kill <= KILLS; kill++) {
            int before = writers.promised();
            writers.awaitMoreThan(before);
            Thread.sleep(chance.nextInt(900));
            List<UUID> promised = writers.take();
            if (kill % 2 == 0) {
                report.database(application.killDatabase());
            } else {
                report.application(application.kill());
            }
            assertThat(writers.missing(promised))
                    .as("lost after kill %d, seed %d", kill, SEED)
                    .isEmpty();
            report.kept(promised.size());
        }
        assertThat(writers.missing(writers.take())).isEmpty();
        Files.writeString(Path.of("target", "kill.md"), report.toString());
    }
}

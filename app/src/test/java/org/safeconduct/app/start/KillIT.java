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
import org.safeconduct.app.platform.postgres.Access;

/// The true application on a true database, killed again and again while people save cases and clients write the
/// journal.
///
/// `bench/kill` runs it two hundred times; here a few kills show that it still holds.
class KillIT {
    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private final Path data = TestDatabase.folder();
    private final Victim application = new Victim(data);
    private final Saving saving = new Saving(application);
    private final Writers people = new Writers(data, saving);
    private final Writers clients = new Writers(data, new Entering());
    private final KillReport report = new KillReport();

    @AfterEach
    void stop() throws Exception {
        people.stop();
        clients.stop();
        application.stop();
    }

    @Test
    void no_promised_write_is_lost_and_no_start_needs_a_hand() throws Exception {
        var chance = new Random(SEED);
        application.start();
        saving.engage(Access.toRunning(data).orElseThrow());
        people.start(2);
        clients.start(2);
        for (int kill = 1; kill <= KILLS; kill++) {
            people.awaitMoreThan(0);
            clients.awaitMoreThan(0);
            Thread.sleep(chance.nextInt(900));
            List<UUID> saved = people.take();
            List<UUID> entered = clients.take();
            if (kill % 2 == 0) {
                report.database(application.killDatabase());
            } else {
                report.application(application.kill());
            }
            look(people, saved, kill);
            look(clients, entered, kill);
            report.kept(saved.size(), entered.size());
            Files.writeString(Path.of("target", "kill.md"), report.toString());
        }
        look(people, people.take(), KILLS);
        look(clients, clients.take(), KILLS);
    }

    private static void look(Writers writers, List<UUID> promised, int kill) throws Exception {
        assertThat(writers.missing(promised))
                .as("lost after kill %d, seed %d", kill, SEED)
                .isEmpty();
    }
}

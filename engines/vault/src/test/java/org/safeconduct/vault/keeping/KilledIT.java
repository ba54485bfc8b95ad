package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Digest;

/// A process that takes files in is killed at moments of chance. Whatever it acknowledged is there; nothing is
/// half there.
///
/// `bench/vault-kill 500` asks for more of them.
class KilledIT {
    private static final int KILLS = Integer.getInteger("kills", 6);
    /// A fresh vault from time to time, so that a check after each kill stays short.
    private static final int KILLS_OF_ONE_VAULT = 25;

    private final Set<Digest> acknowledged = new HashSet<>();
    private long all;

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_acknowledged_is_lost() throws Exception {
        long seed = Long.getLong("seed", 20_261_122);
        var dice = new Random(seed);
        for (int kill = 0; kill < KILLS; kill++) {
            var house = folder.resolve("house-" + kill / KILLS_OF_ONE_VAULT);
            if (kill % KILLS_OF_ONE_VAULT == 0) {
                acknowledged.clear();
                Depositor.prepare(house);
            }
            killAt(house, folder.resolve("said-" + kill), dice.nextInt(700));
            Depositor.assertWhole(house, acknowledged);
        }
        assertThat(all).as("the process got as far as depositing").isPositive();
        Files.writeString(
                Path.of("target/kills.md"),
                "| killed at a moment of chance | %d times (seed %d) | %d files acknowledged, none lost, none half there |%n"
                        .formatted(KILLS, seed, all));
    }

    private void killAt(Path house, Path said, int moment) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Depositor.command(house))
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        // Each time it gets to work first: how long a machine takes to start Java is not what is tried here.
        while (process.isAlive() && Files.size(said) == 0) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.waitFor(moment, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        var fresh = Depositor.acknowledged(said);
        all += fresh.size();
        acknowledged.addAll(fresh);
    }
}

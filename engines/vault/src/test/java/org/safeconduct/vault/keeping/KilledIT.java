package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.keeping.Scrub.Damage;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.OrganisationKey;

/// A process that takes files in is killed at moments of chance. Whatever it acknowledged is there; nothing is
/// half there.
///
/// `-Dkills=500` asks for more of them.
class KilledIT {
    private static final int KILLS = Integer.getInteger("kills", 6);

    @TempDir
    Path folder;

    @Test
    void nothing_that_was_acknowledged_is_lost() throws Exception {
        var dice = new Random(20_261_122);
        Depositor.prepare(folder);
        for (int kill = 0; kill < KILLS; kill++) {
            var said = folder.resolve("said-" + kill);
            var process = start(said);
            // Each time it gets to work first: how long a machine takes to start Java is not what is tried here.
            while (process.isAlive() && Files.size(said) == 0) {
                process.waitFor(5, TimeUnit.MILLISECONDS);
            }
            process.waitFor(dice.nextInt(700), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertWhole();
        }
        assertThat(acknowledged()).as("the process got as far as depositing").isNotEmpty();
    }

    private Process start(Path said) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "-cp", path, Depositor.class.getName(), folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
    }

    private void assertWhole() throws IOException {
        try (var house = Depositor.open(folder)) {
            var entered = new HashSet<Digest>();
            house.ledger()
                    .list()
                    .forEach(entry -> entered.add(entry.event().subject().object()));
            assertThat(entered).containsAll(acknowledged());
            assertThat(house.scrubbed())
                    .as("an object without an entry is allowed: nobody was promised it")
                    .allMatch(damage -> damage.kind() == Damage.Kind.UNKNOWN);
            for (Digest object : acknowledged()) {
                try (var blob = house.store().find(object).orElseThrow()) {
                    assertThat(new HashedInput(blob.stream()).digest()).isEqualTo(object);
                }
            }
        }
    }

    private Set<Digest> acknowledged() throws IOException {
        var all = new HashSet<Digest>();
        for (int kill = 0; kill < KILLS; kill++) {
            var said = folder.resolve("said-" + kill);
            if (Files.exists(said)) {
                Files.readAllLines(said).stream()
                        .map(Digest::find)
                        .flatMap(Optional::stream)
                        .forEach(all::add);
            }
        }
        return all;
    }

    /// The process that is killed: deposits without end, and says the name of each object once it was
    /// acknowledged.
    static final class Depositor {
        public static void main(String[] words) throws IOException {
            try (var house = open(Path.of(words[0]))) {
                for (int number = 0; ; number++) {
                    var receipt =
                            house.receive("case-" + number % 3, "file", Vaults.noise(number, number % 7 * 40_000));
                    System.out.println(receipt.object());
                    if (number % 5 == 0) {
                        house.ledger().checkpoint();
                    }
                }
            }
        }

        static void prepare(Path folder) throws IOException {
            var signing = SigningKey.make("legal-aid.example/ledger");
            Files.writeString(folder.resolve("signing"), signing.secret());
            Files.write(folder.resolve("organisation"), List.of(KEY));
            Ledger.create(Vaults.files(folder), signing).close();
        }

        static Vaults open(Path folder) throws IOException {
            var organisation =
                    OrganisationKey.openKeyFile(folder.resolve("organisation")).orElseThrow();
            var signing =
                    SigningKey.find(Files.readString(folder.resolve("signing"))).orElseThrow();
            return Vaults.again(folder, new CaseKeys(folder.resolve("keys"), organisation), signing);
        }

        private static final String KEY = "AGE-SECRET-KEY-1H2GYCYGQE0890GDHFTPT83EC52K0QQRWYVWV74RMTYPGUV2PPDDS02C2EW";
    }
}

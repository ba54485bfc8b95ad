package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Scrub.Damage;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Handed;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.OrganisationKey;

/// A process that takes files in without end, and says the name of each object once it was acknowledged; what is
/// refused it says too. It is killed, or its disk fails.
final class Depositor {
    private static final String KEY = "AGE-SECRET-KEY-1H2GYCYGQE0890GDHFTPT83EC52K0QQRWYVWV74RMTYPGUV2PPDDS02C2EW";
    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";
    /// After so many refusals it gives up.
    private static final int PATIENCE = 5;

    /// So many files are handed in together, every fourth time.
    private static final int GROUP = 12;

    private Depositor() {}

    public static void main(String[] words) throws IOException {
        try (var house = open(Path.of(words[0]))) {
            int refused = 0;
            int most = words.length > 1 ? Integer.parseInt(words[1]) : Integer.MAX_VALUE;
            for (int number = 0; refused < PATIENCE && number < most; number++) {
                refused += number % 4 < 3 ? one(house, number) : together(house, number);
            }
        } catch (VaultException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }

    private static int one(Vaults house, int number) {
        return refusals(() -> {
            var receipt = house.receive("case-" + number % 3, "file", Vaults.noise(number, number % 7 * 40_000));
            System.out.println(receipt.object());
            if (number % 5 == 0) {
                house.ledger().checkpoint();
            }
        });
    }

    private static int together(Vaults house, int number) {
        return refusals(() -> house.vault()
                .receive(IntStream.range(0, GROUP)
                        .mapToObj(each -> handed(number, each))
                        .toList())
                .forEach(receipt -> System.out.println(receipt.object())));
    }

    private static Handed handed(int number, int each) {
        var deposit = new Deposit("case-" + each % 3, "actor-1", Vaults.NOON, Facts.of(Map.of()));
        return new Handed(deposit, () -> new ByteArrayInputStream(Vaults.noise(number + each, each * 7_000)));
    }

    private static int refusals(Runnable work) {
        try {
            work.run();
            return 0;
        } catch (VaultException e) {
            System.out.println("refused: " + e.getMessage());
            return 1;
        }
    }

    static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder);
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

    /// The command line that runs it, behind other words where they are given.
    static List<String> command(Path folder, String... before) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var words = new ArrayList<>(List.of(before));
        words.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", NATIVE, "-cp", absolute(path)));
        words.addAll(List.of(Depositor.class.getName(), folder.toString()));
        return words;
    }

    /// Everything that was acknowledged is there and whole; what is there beyond was promised to nobody.
    static void assertWhole(Path folder, Set<Digest> acknowledged) throws IOException {
        try (var house = open(folder)) {
            var entered = new HashSet<Digest>();
            house.ledger()
                    .list()
                    .forEach(entry -> entered.add(entry.event().subject().object()));
            assertThat(entered).containsAll(acknowledged);
            assertThat(house.scrubbed())
                    .as("an object without an entry is allowed: nobody was promised it")
                    .allMatch(damage -> damage.kind() == Damage.Kind.UNKNOWN);
            for (Digest object : acknowledged) {
                try (var blob = house.store().find(object).orElseThrow()) {
                    assertThat(new HashedInput(blob.stream()).digest()).isEqualTo(object);
                }
            }
        }
    }

    static Set<Digest> acknowledged(Path said) throws IOException {
        var all = new HashSet<Digest>();
        Files.readAllLines(said).stream()
                .map(Digest::find)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all;
    }

    private static String absolute(String path) {
        return String.join(
                File.pathSeparator,
                List.of(path.split(File.pathSeparator)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }
}

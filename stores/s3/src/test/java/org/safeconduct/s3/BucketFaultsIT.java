package org.safeconduct.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Shown;
import org.safeconduct.vault.ledger.Ledger;
import org.safeconduct.vault.ledger.LedgerFiles;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.seal.CaseKeys;
import org.safeconduct.vault.seal.Identity;

/// The store fails under a vault that takes files in. What came of it goes into `docs/bench/vault-faults.md`.
class BucketFaultsIT {
    private static final int BEFORE = 10;
    private static final int AFTER = 3;
    private static final Map<Fault, Integer> KEPT = new TreeMap<>();
    private static final Patience HASTY = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(1), 1 << 20, 2);

    @TempDir
    Path folder;

    enum Fault {
        S3_DOWN(Line::close),
        S3_SLOW_PAST_ALL_PATIENCE(Line::silence),
        S3_CUT_IN_EACH_ANSWER(line -> line.cut(Integer.MAX_VALUE, 1));

        private final Consumer<Line> happens;

        Fault(Consumer<Line> happens) {
            this.happens = happens;
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_acknowledged_is_there_and_the_rest_was_refused_in_words(Fault fault) throws Exception {
        var signing = SigningKey.make("legal-aid.example/ledger");
        var files = new LedgerFiles(folder.resolve("ledger"), folder.resolve("apart/mark"));
        var keys = new CaseKeys(folder.resolve("keys"), Identity.make());
        var receipts = new ArrayList<Receipt>();
        try (var server = Server.start();
                var line = Line.to(server.endpoint());
                var sound = new S3Store(server.bucket("first", folder.resolve("staging")));
                var failing = new S3Store(settings(new Endpoint(line.endpoint(), "us-east-1")));
                var ledger = Ledger.create(files, signing)) {
            var before = new Vault(sound, keys, ledger);
            for (int file = 0; file < BEFORE; file++) {
                receipts.add(receive(before, file));
            }
            fault.happens.accept(line);
            var after = new Vault(failing, keys, ledger);
            for (int file = BEFORE; file < BEFORE + AFTER; file++) {
                int next = file;
                assertThatThrownBy(() -> receive(after, next))
                        .isInstanceOf(VaultException.class)
                        .hasMessageStartingWith("The object store at 127.0.0.1 ");
            }
            assertThat(ledger.size()).isEqualTo(BEFORE);
            assertWhole(before, receipts);
            KEPT.put(fault, receipts.size());
        }
    }

    @AfterAll
    static void writes_the_table() throws IOException {
        var rows = new StringBuilder();
        KEPT.forEach((fault, kept) ->
                rows.append("| %s | 1 | %d files acknowledged, none lost; what came after was refused in words |%n"
                        .formatted(fault.name().replace('_', ' ').toLowerCase().replace("s3", "S3"), kept)));
        Files.writeString(Path.of("target/faults.md"), rows);
    }

    private S3Settings settings(Endpoint endpoint) {
        return new S3Settings(endpoint, "first", Server.KEY, folder.resolve("staging"), HASTY);
    }

    private static Receipt receive(Vault vault, int number) {
        var deposit = new Deposit(
                "case-1", "member-1", Instant.EPOCH, Facts.of(Map.of("name", "scan-%d.pdf".formatted(number))));
        return vault.receive(deposit, new ByteArrayInputStream(new byte[50_000 + number]));
    }

    private static void assertWhole(Vault vault, List<Receipt> receipts) {
        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(
                                vault.show(receipt, "member-1", Instant.EPOCH, OutputStream.nullOutputStream()))
                        .isInstanceOf(Shown.Whole.class));
    }
}

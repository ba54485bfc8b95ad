package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Handed;
import org.safeconduct.vault.keeping.Vault.Shown;

/// Files that are handed in together: all of them are kept, or none was promised.
class GroupTest {
    @TempDir
    private Path folder;

    private Vaults house;

    /// How a group is made to last.
    enum Way {
        AS_THE_SYSTEM_CAN,
        EACH_FILE_BY_ITSELF,
        AS_IN_A_STORE_WITHOUT_GROUPS
    }

    @BeforeEach
    void builds_a_vault() {
        house = Vaults.in(folder);
    }

    @AfterEach
    void locks_up() throws IOException {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    void each_has_its_receipt_in_the_order_in_which_they_came(Way way) {
        var receipts = vault(way).receive(files(40));

        assertThat(receipts).hasSize(40);
        for (int number = 0; number < 40; number++) {
            var receipt = receipts.get(number);
            assertThat(receipt.content()).isEqualTo(Digest.ofContent(content(number)));
            assertThat(receipt.facts().findText("name")).contains("file-" + number);
            assertThat(receipt.isBoundBy(house.ledger().entry(receipt.seq()))).isTrue();
            assertThat(house.vault().show(receipt, "actor-2", Vaults.NOON, OutputStream.nullOutputStream()))
                    .isInstanceOf(Shown.Whole.class);
        }
        assertThat(house.scrubbed()).isEmpty();
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void of_a_group_with_a_file_that_breaks_off_none_is_kept(Way way) {
        var files = new ArrayList<>(files(40));
        files.set(25, new Handed(deposit(25), () -> {
            throw new IOException("connection reset");
        }));

        assertThatThrownBy(() -> vault(way).receive(files)).isInstanceOf(VaultException.class);
        assertThat(house.ledger().size()).isZero();
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
        assertThat(house.scrubbed()).isEmpty();
    }

    @Test
    void no_file_is_a_group_too() {
        assertThat(house.vault().receive(List.of())).isEmpty();
        assertThat(house.ledger().size()).isZero();
    }

    @Test
    void a_long_file_may_be_among_them() {
        var content = Vaults.noise(1, 40_000_000);
        var files = List.of(handed(0), new Handed(deposit(1), () -> new ByteArrayInputStream(content)));

        assertThat(house.vault().receive(files).getLast().content()).isEqualTo(Digest.ofContent(content));
    }

    @Test
    void a_disk_that_changes_one_of_them_is_found_out_before_anything_is_acknowledged() {
        var wearing = new Wearing(house.store(), folder.resolve("store/incoming"));
        var vault = new Vault(wearing, house.keys(), house.ledger());

        assertThatThrownBy(() -> vault.receive(files(20)))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("not give back");
        assertThat(house.ledger().size()).isZero();
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
    }

    @Test
    void without_a_ledger_none_is_acknowledged() {
        house.ledger().close();

        assertThatThrownBy(() -> house.vault().receive(files(3))).isInstanceOf(VaultException.class);
    }

    private Vault vault(Way way) {
        BlobStore store = switch (way) {
            case AS_THE_SYSTEM_CAN -> house.store();
            case EACH_FILE_BY_ITSELF ->
                new Changed(house.store()) {
                    @Override
                    public Group together() throws IOException {
                        Files.createDirectories(folder.resolve("store/incoming"));
                        return new FileGroup(folder.resolve("store/incoming"), house::place, Optional.empty());
                    }
                };
            case AS_IN_A_STORE_WITHOUT_GROUPS -> new Changed(house.store());
        };
        return new Vault(store, house.keys(), house.ledger());
    }

    private static List<Handed> files(int many) {
        return IntStream.range(0, many).mapToObj(GroupTest::handed).toList();
    }

    private static Handed handed(int number) {
        return new Handed(deposit(number), () -> new ByteArrayInputStream(content(number)));
    }

    private static Deposit deposit(int number) {
        return new Deposit("case-" + number % 3, "actor-1", Vaults.NOON, Facts.of(Map.of("name", "file-" + number)));
    }

    private static byte[] content(int number) {
        return Vaults.noise(number, number * 1_500);
    }

    /// A store that lets one bit of a file change after the group was forced and before it is read back.
    private static final class Wearing extends Changed {
        private final FolderStore sound;
        private final Path incoming;

        Wearing(FolderStore sound, Path incoming) {
            super(sound);
            this.sound = sound;
            this.incoming = incoming;
        }

        @Override
        public Group together() throws IOException {
            var group = sound.together();
            return new Group() {
                @Override
                public Incoming begin() throws IOException {
                    return group.begin();
                }

                @Override
                public void force() throws IOException {
                    group.force();
                    wear();
                }

                @Override
                public void settle() throws IOException {
                    group.settle();
                }

                @Override
                public void close() throws IOException {
                    group.close();
                }
            };
        }

        private void wear() throws IOException {
            try (var files = Files.list(incoming)) {
                var file = files.skip(7).findFirst().orElseThrow();
                var bytes = Files.readAllBytes(file);
                bytes[bytes.length - 1] ^= 1;
                Files.write(file, bytes);
            }
        }
    }
}

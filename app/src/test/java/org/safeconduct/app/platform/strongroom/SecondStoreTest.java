package org.safeconduct.app.platform.strongroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.app.platform.folder.CannotGoOn;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Shown;
import org.safeconduct.vault.ledger.Event;

/// Damaged files of a house, brought back from a copy of it.
class SecondStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path data;

    @TempDir
    Path copy;

    private Strongroom house;
    private Receipt receipt;

    @BeforeEach
    void keeps_a_letter_and_copies_it() throws IOException {
        house = Strongroom.open(data, Unlocking.byKeyFile(), InstantSource.fixed(NOON));
        receipt = house.vault()
                .receive(
                        new Deposit("case-1", "actor-1", NOON, Facts.of(Map.of("name", "letter.txt"))),
                        new ByteArrayInputStream("Повестка".getBytes(StandardCharsets.UTF_8)));
        var target = place(copy);
        Files.createDirectories(target.getParent());
        Files.copy(place(data), target);
    }

    @AfterEach
    void locks_up() {
        house.close();
    }

    @Test
    void a_house_without_damage_is_left_alone() {
        assertThat(repair()).isEqualTo(new SecondStore.Outcome(1, List.of(), List.of()));
    }

    @Test
    void a_missing_file_is_brought_back_and_opens() throws IOException {
        Files.delete(place(data));

        assertThat(repair().mended()).containsExactly("Object " + receipt.object() + " is missing.");
        assertThat(house.vault().show(receipt, "actor-2", NOON, OutputStream.nullOutputStream()))
                .isInstanceOf(Shown.Whole.class);
    }

    @Test
    void a_cut_file_is_brought_back_and_what_lay_there_is_set_aside() throws IOException {
        Files.write(place(data), new byte[] {1, 2, 3});

        assertThat(repair().mended()).containsExactly("Object " + receipt.object() + " was cut.");
        try (var aside = Files.walk(data.resolve("vault/damaged"))) {
            assertThat(aside.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void that_it_was_repaired_stands_in_the_ledger_of_its_case() throws IOException {
        Files.delete(place(data));
        repair();

        assertThat(house.present().listOf("case-1"))
                .extracting(entry -> entry.event().kind())
                .containsExactly(Event.Kind.RECEIVED, Event.Kind.REPAIRED);
    }

    @Test
    void a_copy_that_is_damaged_as_well_is_not_believed() throws IOException {
        Files.delete(place(data));
        Files.write(place(copy), new byte[] {1, 2, 3});

        var outcome = repair();

        assertThat(outcome.left()).containsExactly("Object " + receipt.object() + " is missing.");
        assertThat(place(data)).doesNotExist();
    }

    @Test
    void a_folder_without_sealed_files_is_told_apart_from_one_that_lacks_some(@TempDir Path empty) {
        assertThatThrownBy(() -> new SecondStore(empty).repair(house, InstantSource.fixed(NOON)))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("There are no sealed files");
    }

    private SecondStore.Outcome repair() {
        return new SecondStore(copy).repair(house, InstantSource.fixed(NOON));
    }

    private Path place(Path root) {
        Digest object = receipt.object();
        return root.resolve("vault/objects/" + object.hex().substring(0, 2) + "/" + object.hex());
    }
}

package org.safeconduct.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Receipt;
import org.safeconduct.vault.ledger.Event;

/// Whoever has a hand on the disk, and what a stranger with a copy, the public key and an old checkpoint is told by
/// `safeconduct verify`. What was said goes into `docs/bench/vault-faults.md`.
class TamperedVaultTest {
    private static final TreeMap<Tampering, String> SAID = new TreeMap<>();

    @TempDir
    Path folder;

    private HandedOver house;

    @BeforeEach
    void hands_over_twenty_files() {
        house = HandedOver.in(folder);
    }

    @Test
    void an_untouched_copy_is_proved() {
        assertThat(house.verifyCopy()).startsWith("exit 0\nProved: 20 objects are as they were received, 20 entries");
    }

    @ParameterizedTest
    @EnumSource
    void tampering_is_named(Tampering tampering) {
        var said = tampering.deed.on(house);

        assertThat(said).contains(tampering.named);
        SAID.put(tampering, tampering.named);
    }

    @Test
    void a_copy_is_not_believed_without_a_key() {
        assertThat(HandedOver.verify(folder.resolve("house"))).startsWith("exit 2\nName the public key");
    }

    @Test
    void the_mark_beside_it_counts_as_seen() {
        Tampering.ROLLED_BACK_LEDGER.deed.on(house);

        assertThat(HandedOver.verify(
                        folder.resolve("house"), "--key", house.signing().open().line()))
                .contains("set back to an earlier state");
    }

    @Test
    void a_copy_whose_objects_lie_in_a_bucket_says_where_they_can_be_verified() throws IOException {
        Files.move(house.store().resolve("objects"), folder.resolve("bucket"));
        Files.writeString(house.store().resolve("bucket.properties"), "bucket=evidence");

        assertThat(house.verifyCopy())
                .contains("NOT PROVED", "lie in a bucket", "Restore a backup")
                .doesNotContain("is missing");
    }

    @AfterAll
    static void writes_the_table() throws IOException {
        var rows = SAID.entrySet().stream()
                .map(row -> "| %s | %s |%n"
                        .formatted(row.getKey().name().toLowerCase().replace('_', ' '), row.getValue()))
                .toList();
        Files.writeString(Path.of("target/tampering.md"), String.join("", rows));
    }

    @FunctionalInterface
    interface Deed {
        String on(HandedOver house);
    }

    /// What is done to the house, and what has to be said of its copy.
    enum Tampering {
        FLIPPED_BLOB("was altered", house -> {
            HandedOver.flip(house.object(3));
            return house.verifyCopy();
        }),
        CUT_BLOB("was cut", house -> {
            HandedOver.change(house.object(3), HandedOver::cut);
            return house.verifyCopy();
        }),
        LENGTHENED_BLOB("was lengthened", house -> {
            HandedOver.change(house.object(3), bytes -> Arrays.copyOf(bytes, bytes.length + 1));
            return house.verifyCopy();
        }),
        SWAPPED_BLOBS("holds the bytes of another object", house -> {
            var one = bytes(house.object(3));
            HandedOver.copy(house.object(4), house.object(3));
            HandedOver.change(house.object(4), _ -> one);
            return house.verifyCopy();
        }),
        REPLAYED_BLOB("holds the bytes of another object", house -> {
            HandedOver.copy(house.object(0), house.object(19));
            return house.verifyCopy();
        }),
        RENAMED_BLOB("holds the bytes of an object that goes by another name", house -> {
            HandedOver.copy(house.object(3), house.place("0".repeat(64)));
            HandedOver.delete(house.object(3));
            return house.verifyCopy();
        }),
        DELETED_BLOB("is missing", house -> {
            HandedOver.delete(house.object(3));
            return house.verifyCopy();
        }),
        PLANTED_BLOB("the ledger never heard of it", house -> {
            var planted = house.object(3).resolveSibling("1".repeat(64));
            HandedOver.copy(house.object(3), planted);
            HandedOver.flip(planted);
            return house.verifyCopy();
        }),
        EDITED_ROW("somebody changed it since", house -> {
            try {
                return house.bag(edited(house.receipts().getFirst())).toString();
            } catch (VaultException e) {
                return String.valueOf(e.getMessage());
            }
        }),
        EDITED_FACTS_IN_A_BAG("was changed since the bag was made", house -> {
            var bag = house.bag(house.receipts().getFirst());
            HandedOver.change(
                    bag.resolve("data/items/0001/facts.json"), bytes -> HandedOver.replaced(bytes, "a.jpg", "b.jpg"));
            return HandedOver.verify(bag);
        }),
        EDITED_ENTRY("An entry says something else than when it was signed. First at entry 0.", house -> {
            HandedOver.change(
                    house.ledgerFolder().resolve("tile/entries/000.p/20"),
                    bytes -> HandedOver.replaced(bytes, "actor-1", "actor-2"));
            return house.verifyCopy();
        }),
        TRUNCATED_LEDGER("Entries that were signed are missing.", house -> {
            HandedOver.change(
                    house.ledgerFolder().resolve("tile/entries/000.p/20"),
                    bytes -> Arrays.copyOf(bytes, bytes.length / 2));
            return house.verifyCopy();
        }),
        ALTERED_TREE("The hashes beside the entries were altered.", house -> {
            HandedOver.flip(house.ledgerFolder().resolve("tile/0/000.p/20"));
            return house.verifyCopy();
        }),
        FORGED_CHECKPOINT("is not signed by a key that you gave", house -> {
            HandedOver.change(
                    house.ledgerFolder().resolve("checkpoint"),
                    bytes -> HandedOver.replaced(bytes, "\n20\n", "\n19\n"));
            return house.verifyCopy();
        }),
        ROLLED_BACK_LEDGER("The log was set back to an earlier state.", house -> {
            HandedOver.delete(house.ledgerFolder());
            HandedOver.copy(house.yesterday(), house.ledgerFolder());
            return house.verifyCopy();
        }),
        /// By somebody who has the ledger's key and sets its mark back, too.
        FORKED_LEDGER("The log tells another history than the one that was signed.", house -> {
            ROLLED_BACK_LEDGER.deed.on(house);
            HandedOver.copy(
                    house.yesterday().resolve("checkpoint"), house.folder().resolve("house/marks/ledger-1"));
            house.deposit(12, Instant.parse("2026-11-22T13:00:00Z"));
            return house.verifyCopy();
        }),
        ALTERED_PENDING_ENTRY("Entries that wait for the next checkpoint were altered.", house -> {
            try (var ledger = house.open()) {
                var event = Event.of(Event.Kind.VIEWED, "case-1", "actor-1", Instant.parse("2026-11-23T12:00:00Z"));
                ledger.append(List.of(event, event));
            }
            HandedOver.change(
                    house.ledgerFolder().resolve("pending"), bytes -> HandedOver.replaced(bytes, "actor-1", "actor-2"));
            return house.verifyCopy();
        }),
        CLOCK_SET_BACK("The clock went back 1 times", house -> {
            house.deposit(1, Instant.parse("2026-11-21T12:00:00Z"));
            return house.verifyCopy();
        });

        private final String named;
        private final Deed deed;

        Tampering(String named, Deed deed) {
            this.named = named;
            this.deed = deed;
        }

        private static Receipt edited(Receipt receipt) {
            return new Receipt(receipt.caseRef(), receipt.facts().with("name", "b.jpg"), receipt.salt(), receipt.seq());
        }

        private static byte[] bytes(Path file) {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

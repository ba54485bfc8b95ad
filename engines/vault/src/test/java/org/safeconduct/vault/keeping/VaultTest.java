package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.Facts;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.keeping.Vault.Deposit;
import org.safeconduct.vault.keeping.Vault.Shown;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;

class VaultTest {
    private static final byte[] SUMMONS = "Повестка Соколову".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Vaults house;

    @BeforeEach
    void builds_a_vault() {
        house = Vaults.in(folder);
    }

    @AfterEach
    void locks_up() throws IOException {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 3_000_000, 40_000_000})
    void gives_out_what_was_handed_in(int length) {
        var content = Vaults.noise(length, length);
        var receipt = house.receive("case-1", "phone.img", content);
        var out = new ByteArrayOutputStream();

        assertThat(show(receipt, out)).isInstanceOf(Shown.Whole.class);
        assertThat(out.toByteArray()).isEqualTo(content);
        assertThat(receipt.content()).isEqualTo(Digest.ofContent(content));
    }

    @Test
    void names_an_object_by_the_hash_of_its_sealed_bytes() throws IOException {
        var receipt = house.receive("case-1", "summons.jpg", SUMMONS);

        assertThat(Digest.ofContent(Files.readAllBytes(house.place(receipt.object()))))
                .isEqualTo(receipt.object());
        assertThat(Files.readString(house.place(receipt.object()), StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1\n");
    }

    @Test
    void the_same_file_twice_has_nothing_in_common_on_the_disk() {
        assertThat(house.receive("case-1", "a", SUMMONS).object())
                .isNotEqualTo(house.receive("case-2", "a", SUMMONS).object());
    }

    @Test
    void nothing_on_the_disk_tells_name_content_or_hash() throws IOException {
        var receipt = house.receive("case-1", "Sokolov passport.jpg", SUMMONS);
        house.ledger().checkpoint();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).map(VaultTest::text))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("Sokolov"))
                    .noneMatch(text -> text.contains("Соколов"))
                    .noneMatch(text -> text.contains(receipt.content().hex()));
        }
    }

    @Test
    void the_ledger_binds_the_facts_without_telling_them() {
        var receipt = house.receive("case-1", "summons.jpg", SUMMONS);
        var subject = house.ledger().entry(receipt.seq()).event().subject();

        assertThat(subject).isNotNull();
        assertThat(subject.commit()).isEqualTo(Digest.ofContent(Receipt.bound(receipt.facts(), receipt.salt())));
        assertThat(Receipt.factsOf(Receipt.bound(receipt.facts(), receipt.salt())))
                .contains(receipt.facts());
    }

    @Test
    void what_binds_nothing_has_no_facts() {
        assertThat(Receipt.factsOf(new byte[60])).isEmpty();
        assertThat(Receipt.factsOf(new byte[0])).isEmpty();
    }

    @Test
    void a_look_is_entered_before_the_first_byte_is_given_out() {
        var receipt = house.receive("case-1", "summons.jpg", SUMMONS);
        var entered = new long[1];
        var sink = new OutputStream() {
            @Override
            public void write(int letter) {
                entered[0] = house.ledger().size();
            }
        };
        show(receipt, sink);

        assertThat(entered[0]).isEqualTo(2);
        assertThat(house.ledger().listOf("case-1").stream().map(Entry::event).map(Event::kind))
                .containsExactly(Event.Kind.RECEIVED, Event.Kind.VIEWED);
    }

    @Test
    void what_was_made_of_a_file_is_entered_as_derived_and_bound_as_a_received_one_is() {
        var derived = house.vault()
                .derive(
                        new Deposit("case-1", "actor-1", Vaults.NOON, Facts.of(Map.of("derivedFrom", "item-1"))),
                        new ByteArrayInputStream(SUMMONS));

        var entry = house.ledger().entry(derived.seq());
        assertThat(entry.event().kind()).isEqualTo(Event.Kind.DERIVED);
        assertThat(java.util.Objects.requireNonNull(entry.event().subject()).commit())
                .isEqualTo(Digest.ofContent(Receipt.bound(derived.facts(), derived.salt())));
    }

    @Test
    void whoever_takes_a_file_out_says_for_what() {
        var receipt = house.receive("case-1", "summons.txt", SUMMONS);
        var reason = Event.of(Event.Kind.EXPORTED, "case-1", "actor-2", Vaults.NOON);

        var shown = house.vault().give(receipt, reason, OutputStream.nullOutputStream());

        assertThat(shown).isInstanceOf(Shown.Whole.class);
        assertThat(house.ledger().listOf("case-1").getLast().event().kind()).isEqualTo(Event.Kind.EXPORTED);
    }

    @Test
    void without_a_ledger_nothing_is_given_out() {
        var receipt = house.receive("case-1", "summons.jpg", SUMMONS);
        house.ledger().close();
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> show(receipt, out)).isInstanceOf(VaultException.class);
        assertThat(out.size()).isZero();
    }

    @Test
    void of_an_object_that_was_altered_anywhere_not_one_byte_is_given_out() throws IOException {
        var receipt = house.receive("case-1", "phone.img", Vaults.noise(1, 300_000));
        var file = house.place(receipt.object());
        var sealed = Files.readAllBytes(file);
        for (int place = 0; place < sealed.length; place += 9_973) {
            var changed = sealed.clone();
            changed[place] ^= 1;
            Files.write(file, changed);
            assertNothingComesOut(receipt);
        }
        Files.write(file, Arrays.copyOf(sealed, sealed.length - 65_552));
        assertNothingComesOut(receipt);
    }

    @Test
    void an_object_of_the_same_case_in_the_place_of_another_is_refused() throws IOException {
        var one = house.receive("case-1", "a", SUMMONS);
        var other = house.receive("case-1", "b", SUMMONS);
        Files.write(house.place(one.object()), Files.readAllBytes(house.place(other.object())));

        assertNothingComesOut(one);
    }

    @Test
    void a_case_whose_key_was_destroyed_is_gone_and_the_ledger_stays_whole() {
        var receipt = house.receive("case-1", "a", SUMMONS);
        house.keys().destroy("case-1");

        assertThat(show(receipt, OutputStream.nullOutputStream())).isEqualTo(new Shown.Gone());
        assertThat(house.ledger().checkpoint().size()).isEqualTo(1);
    }

    @Test
    void an_object_that_is_not_there_is_gone() throws IOException {
        var receipt = house.receive("case-1", "a", SUMMONS);
        Files.delete(house.place(receipt.object()));

        assertThat(show(receipt, OutputStream.nullOutputStream())).isEqualTo(new Shown.Gone());
    }

    @Test
    void a_file_whose_upload_breaks_off_leaves_nothing_behind() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> house.vault().receive(deposit(), broken)).isInstanceOf(VaultException.class);
        assertThat(house.ledger().size()).isZero();
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
        assertThat(house.scrubbed()).isEmpty();
    }

    @Test
    void a_long_file_whose_upload_breaks_off_leaves_nothing_behind() throws IOException {
        var broken = new SequenceInputStream(new ByteArrayInputStream(new byte[40_000_000]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });

        assertThatThrownBy(() -> house.vault().receive(deposit(), broken)).isInstanceOf(VaultException.class);
        assertThat(house.ledger().size()).isZero();
        assertThat(folder.resolve("store/incoming")).isEmptyDirectory();
    }

    @Test
    void a_disk_that_lies_is_found_out_before_anything_is_acknowledged() {
        var lying = new Vault(new LyingStore(house.store()), house.keys(), house.ledger());

        assertThatThrownBy(() -> lying.receive(deposit(), new ByteArrayInputStream(SUMMONS)))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("not give back");
        assertThat(house.ledger().size()).isZero();
    }

    @Test
    void a_store_that_may_not_be_written_acknowledges_nothing() throws IOException {
        Files.createDirectories(folder.resolve("store"));
        Files.writeString(folder.resolve("store/incoming"), "a file in the way");

        assertThatThrownBy(() -> house.receive("case-1", "a", SUMMONS)).isInstanceOf(VaultException.class);
        assertThat(house.ledger().size()).isZero();
    }

    @Test
    void many_hands_may_deposit_at_once() throws Exception {
        List<Receipt> receipts;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tasks = threads.invokeAll(IntStream.range(0, 40)
                    .<Callable<Receipt>>mapToObj(number ->
                            () -> house.receive("case-" + number % 3, "file-" + number, Vaults.noise(number, 10_000)))
                    .toList());
            receipts = tasks.stream().map(task -> task.resultNow()).toList();
        }

        assertThat(receipts)
                .allSatisfy(receipt -> assertThat(show(receipt, OutputStream.nullOutputStream()))
                        .isInstanceOf(Shown.Whole.class));
        assertThat(house.scrubbed()).isEmpty();
    }

    private void assertNothingComesOut(Receipt receipt) {
        var out = new ByteArrayOutputStream();
        assertThat(show(receipt, out)).isEqualTo(new Shown.NotAuthentic());
        assertThat(out.size()).isZero();
    }

    private Shown show(Receipt receipt, OutputStream sink) {
        return house.vault().show(receipt, "actor-2", Vaults.NOON, sink);
    }

    private static Deposit deposit() {
        return new Deposit("case-1", "actor-1", Vaults.NOON, Facts.of(Map.of()));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Gives back something else than was written, as a worn-out disk does.
    private static final class LyingStore extends Changed {
        LyingStore(BlobStore sound) {
            super(sound);
        }

        @Override
        public Incoming begin() throws IOException {
            var incoming = super.begin();
            return new Incoming() {
                @Override
                public OutputStream sink() throws IOException {
                    var file = incoming.sink();
                    return new OutputStream() {
                        private long at;

                        @Override
                        public void write(int letter) throws IOException {
                            file.write(at++ == 150 ? letter ^ 1 : letter);
                        }

                        @Override
                        public void close() throws IOException {
                            file.close();
                        }
                    };
                }

                @Override
                public Blob reread() throws IOException {
                    return incoming.reread();
                }

                @Override
                public void keep(Digest id) {
                    throw new AssertionError("what was not verified is not kept");
                }

                @Override
                public void close() throws IOException {
                    incoming.close();
                }
            };
        }
    }
}

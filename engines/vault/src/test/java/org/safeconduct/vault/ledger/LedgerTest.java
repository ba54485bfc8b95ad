package org.safeconduct.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.ledger.Opened.Fault;
import org.safeconduct.vault.proof.SigningKey;
import org.safeconduct.vault.proof.Tree;

class LedgerTest {
    @TempDir
    Path folder;

    private Logs logs;

    @BeforeEach
    void makes_a_key() {
        logs = Logs.in(folder);
    }

    @Test
    void an_entry_says_what_happened_and_where_it_stands() {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 4);
            assertThat(new String(ledger.entry(3).canonical(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"actorRef\":\"actor-1\",\"at\":\"2026-11-22T12:00:03Z\",\"caseRef\":\"case-0\","
                            + "\"caseSeq\":1,\"objectBytes\":3,\"objectSha256\":\""
                            + Digest.ofContent(new byte[] {3}) + "\",\"prevInCase\":\""
                            + ledger.entry(0).leaf() + "\",\"seq\":3,\"type\":\"received\",\"v\":1}");
        }
    }

    @Test
    void an_entry_is_as_long_as_a_bundle_can_hold_and_no_longer() {
        try (var ledger = logs.create()) {
            int rest = Entry.MOST_BYTES - ledger.append(by("a")).canonical().length + 1;
            // The second entry names the one before it.
            int longest = rest - ",\"prevInCase\":\"\"".length() - 64;
            var longer = by("a".repeat(longest + 1));

            assertThatThrownBy(() -> ledger.append(longer)).isInstanceOf(IllegalArgumentException.class);
            assertThat(ledger.append(by("a".repeat(longest))).canonical()).hasSize(Entry.MOST_BYTES);
        }
        try (var ledger = logs.ready()) {
            assertThat(ledger.size()).isEqualTo(2);
        }
    }

    private static Event by(String actor) {
        return Event.of(Event.Kind.VIEWED, "case-1", actor, Logs.NOON);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 511, 512, 513})
    void what_was_signed_is_there_after_opening_again(int entries) {
        logs.fill(entries);

        try (var ledger = logs.ready()) {
            assertThat(ledger.size()).isEqualTo(entries);
            assertThat(ledger.checkpoint().size()).isEqualTo(entries);
            if (entries > 0) {
                var proof = ledger.proof(entries / 2);
                assertThat(proof.prove(
                                ledger.entry(entries / 2).canonical(),
                                logs.key().open()))
                        .isPresent();
            }
        }
    }

    @Test
    void what_was_acknowledged_is_there_without_a_checkpoint_too() {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 300);
        }
        try (var ledger = logs.ready()) {
            assertThat(ledger.size()).isEqualTo(300);
            assertThat(ledger.checkpoint().size()).isEqualTo(300);
        }
    }

    @Test
    void grows_by_single_entries_into_the_same_tree() {
        try (var ledger = logs.create()) {
            IntStream.range(0, 600).forEach(number -> {
                ledger.append(Logs.event(number));
                if (number % 37 == 0) {
                    ledger.checkpoint();
                }
            });
            var leaves = ledger.list().map(entry -> entry.leaf().bytes()).toList();
            assertThat(ledger.checkpoint().root()).isEqualTo(Digest.of(Edge.over(leaves)));
        }
        logs.ready().close();
    }

    @Test
    void proves_every_entry_under_the_last_checkpoint() {
        logs.fill(700);

        try (var ledger = logs.ready()) {
            assertThat(IntStream.range(0, 700))
                    .allMatch(seq -> ledger.proof(seq)
                            .prove(ledger.entry(seq).canonical(), logs.key().open())
                            .isPresent());
        }
    }

    @Test
    void proves_that_it_continues_every_checkpoint_it_ever_signed() {
        try (var ledger = logs.create()) {
            var signed = IntStream.of(1, 200, 256, 300, 513)
                    .mapToObj(size -> {
                        Logs.fill(ledger, Math.toIntExact(size - ledger.size()));
                        return ledger.checkpoint();
                    })
                    .toList();
            var last = ledger.checkpoint();
            assertThat(signed)
                    .allMatch(point -> ledger.consistency(point.size())
                            .holds(point.root().bytes(), last.root().bytes()));
        }
    }

    @Test
    void proves_nothing_that_no_checkpoint_covers() {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 1);
            assertThatThrownBy(() -> ledger.proof(0)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ledger.consistency(1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void tells_a_case_from_its_first_entry_without_a_gap() {
        logs.fill(1000);

        try (var ledger = logs.ready()) {
            var entries = ledger.listOf("case-1");
            assertThat(entries).extracting(Entry::caseSeq).containsExactlyElementsOf(longs(333));
            assertThat(IntStream.range(1, 333))
                    .allMatch(place -> entries.get(place - 1)
                            .leaf()
                            .equals(entries.get(place).before()));
            assertThat(ledger.listOf("case-9")).isEmpty();
        }
    }

    @Test
    void many_threads_append_without_losing_an_entry() throws Exception {
        try (var ledger = logs.create();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = threads.invokeAll(IntStream.range(0, 50)
                    .<Callable<Entry>>mapToObj(number ->
                            () -> ledger.append(Event.of(Event.Kind.VIEWED, "case-" + number, "actor-1", Logs.NOON)))
                    .toList());
            assertThat(done).allMatch(task -> !task.isCancelled());
            assertThat(done.stream().map(task -> task.resultNow().seq()).distinct())
                    .hasSize(50);
            assertThat(ledger.checkpoint().size()).isEqualTo(50);
        }
        logs.ready().close();
    }

    @Test
    void says_so_when_the_clock_went_back() {
        try (var ledger = logs.create()) {
            ledger.append(Event.of(Event.Kind.VIEWED, "case-1", "actor-1", Logs.NOON));
            ledger.append(Event.of(Event.Kind.VIEWED, "case-1", "actor-1", Logs.NOON.minusSeconds(86_400)));

            assertThat(ledger.list().map(entry -> entry.event().kind()))
                    .containsExactly(Event.Kind.VIEWED, Event.Kind.CLOCK_WENT_BACK, Event.Kind.VIEWED);
        }
    }

    @Test
    void has_one_writer() {
        try (var ledger = logs.create()) {
            assertThat(ledger.size()).isZero();
            assertThatThrownBy(logs::open).isInstanceOf(VaultException.class).hasMessageContaining("open already");
        }
    }

    @Test
    void is_never_begun_over_another() {
        logs.fill(3);

        assertThatThrownBy(logs::create).isInstanceOf(VaultException.class);
    }

    @Test
    void is_not_begun_anew_where_only_its_mark_is_left() throws IOException {
        logs.fill(3);
        Files.delete(logs.files().checkpoint());

        assertThatThrownBy(logs::create).isInstanceOf(VaultException.class);
    }

    @Test
    void a_beginning_that_the_power_interrupted_is_begun_again() throws IOException {
        logs.fill(0);
        Files.delete(logs.files().checkpoint());

        logs.create().close();
    }

    @Test
    void goes_on_after_the_power_went_between_checkpoint_and_mark() throws IOException {
        logs.fill(5);
        var earlier = Files.readAllBytes(logs.files().mark());
        try (var ledger = logs.ready()) {
            Logs.fill(ledger, 5);
            ledger.checkpoint();
        }
        Files.write(logs.files().mark(), earlier);

        logs.ready().close();
    }

    @Test
    void goes_on_after_the_power_went_before_the_pending_entries_were_cleared() throws IOException {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 300);
            var pending = Files.readAllBytes(logs.files().pending());
            ledger.checkpoint();
            Files.write(logs.files().pending(), pending);
        }
        try (var ledger = logs.ready()) {
            assertThat(ledger.size()).isEqualTo(300);
        }
    }

    /// Power can go after any byte of a write: whole entries stay, and the rest is kept aside.
    @Test
    void goes_on_after_a_write_that_the_power_cut_anywhere() throws IOException {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 2);
        }
        var pending = Files.readAllBytes(logs.files().pending());
        int first = 2 + Pending.read(logs.files().pending()).entries().getFirst().length + 8;
        for (int length = 0; length < pending.length; length += 7) {
            Files.write(logs.files().pending(), Arrays.copyOf(pending, length));
            try (var ledger = logs.ready()) {
                assertThat(ledger.size()).as("%d bytes", length).isEqualTo(length < first ? 0 : 1);
            }
        }
    }

    /// A kill while such a tile was written anew left a ledger that nobody could open.
    @Test
    void a_tile_that_a_signature_rests_on_is_not_written_again() throws IOException {
        logs.fill(300);
        var tile = logs.tile(TilePath.tile(1, 0, 1));
        var longAgo = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(tile, longAgo);

        try (var ledger = logs.ready()) {
            Logs.fill(ledger, 1);
            ledger.checkpoint();
        }
        assertThat(Files.getLastModifiedTime(tile)).isEqualTo(longAgo);
    }

    @Test
    void what_was_torn_is_kept_aside_and_appending_goes_on() throws IOException {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 2);
        }
        var pending = Files.readAllBytes(logs.files().pending());
        Files.write(logs.files().pending(), Arrays.copyOf(pending, pending.length - 3));
        try (var ledger = logs.ready()) {
            Logs.fill(ledger, 1);
            assertThat(ledger.checkpoint().size()).isEqualTo(2);
        }
        try (var files = Files.list(logs.files().folder())) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("torn-")))
                    .hasSize(1);
        }
        logs.ready().close();
    }

    @Test
    void room_that_never_got_its_content_is_a_torn_write() throws IOException {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 2);
        }
        var pending = Files.readAllBytes(logs.files().pending());
        Files.write(logs.files().pending(), Arrays.copyOf(pending, pending.length + 4096));

        try (var ledger = logs.ready()) {
            assertThat(ledger.size()).isEqualTo(2);
        }
    }

    @Test
    void holds_handles_and_no_texts() {
        try (var ledger = logs.create()) {
            assertThatThrownBy(
                            () -> ledger.append(Event.of(Event.Kind.VIEWED, "case-1", "x".repeat(70_000), Logs.NOON)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void another_key_opens_no_ledger_of_ours() {
        logs.fill(3);
        var other = new Logs(folder, SigningKey.make("legal-aid.example/ledger"));

        assertThat(other.fault().kind()).isEqualTo(Fault.Kind.CHECKPOINT_FORGED);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 1, 7, tile/0/001.p/7",
        "2, 1234067, 256, tile/2/x001/x234/067",
        "1, 999, 1, tile/1/999.p/1",
        "1, 1000, 256, tile/1/x001/000"
    })
    void keeps_tiles_where_every_reader_of_such_logs_looks(int level, long index, int width, String path) {
        assertThat(TilePath.tile(level, index, width)).hasToString(path);
    }

    @Test
    void has_the_tiles_that_the_specification_gives_as_example() {
        logs.fill(70_000);

        assertThat(List.of(
                        TilePath.tile(0, 272, 256),
                        TilePath.tile(0, 273, 112),
                        TilePath.tile(1, 0, 256),
                        TilePath.tile(1, 1, 17),
                        TilePath.tile(2, 0, 1),
                        TilePath.bundle(272, 256),
                        TilePath.bundle(273, 112)))
                .allSatisfy(path -> assertThat(logs.tile(path)).exists());
        assertThat(logs.tile(TilePath.tile(0, 273, 112))).hasSize(112 * Tree.HASH);
    }

    @Test
    void lets_partial_tiles_go_once_they_are_full() {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 200);
            ledger.checkpoint();
            assertThat(logs.tile(TilePath.tile(0, 0, 200))).exists();
            Logs.fill(ledger, 200);
            ledger.checkpoint();
            assertThat(logs.tile(TilePath.tile(0, 0, 200))).doesNotExist();
        }
    }

    private static List<Long> longs(int count) {
        return IntStream.range(0, count).mapToObj(number -> (long) number).toList();
    }
}

package org.safeconduct.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.ledger.Opened.Fault;

/// Whoever can write to the disk but has no key. Every way of tampering has its name.
class TamperedLedgerTest {
    @TempDir
    Path folder;

    private Logs logs;

    @BeforeEach
    void makes_a_key() {
        logs = Logs.in(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 400, 599})
    void an_altered_entry_is_named(int seq) throws IOException {
        logs.fill(600);
        alter(
                seq,
                entries -> entries.set(
                        seq % 256,
                        new String(entries.get(seq % 256), StandardCharsets.UTF_8)
                                .replace("actor-1", "actor-2")
                                .getBytes(StandardCharsets.UTF_8)));

        assertThat(logs.fault()).isEqualTo(new Fault(Fault.Kind.ENTRY_ALTERED, seq));
        assertThat(logs.fault().words()).contains("entry " + seq);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 255})
    void entries_that_changed_places_are_named(int seq) throws IOException {
        logs.fill(600);
        alter(seq, entries -> Collections.swap(entries, seq, (seq + 1) % 256));

        assertThat(logs.fault()).isEqualTo(new Fault(Fault.Kind.ENTRY_ALTERED, seq == 255 ? 0 : seq));
    }

    @Test
    void a_dropped_entry_is_named() throws IOException {
        logs.fill(600);
        alter(3, entries -> entries.remove(3));

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.ENTRY_MISSING);
    }

    @Test
    void an_entry_that_was_put_in_is_named() throws IOException {
        logs.fill(600);
        alter(3, entries -> entries.add(3, entries.get(3)));

        assertThat(logs.fault().kind()).isIn(Fault.Kind.ENTRY_MISSING, Fault.Kind.ENTRY_ALTERED);
    }

    @Test
    void a_missing_bundle_is_named() throws IOException {
        logs.fill(600);
        Files.delete(logs.tile(TilePath.bundle(1, 256)));

        assertThat(logs.fault()).isEqualTo(new Fault(Fault.Kind.ENTRY_MISSING, 256));
    }

    @Test
    void a_truncated_bundle_is_named() throws IOException {
        logs.fill(600);
        var file = logs.tile(TilePath.bundle(2, 88));
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(logs.fault()).isEqualTo(new Fault(Fault.Kind.ENTRY_MISSING, 512));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2"})
    void an_altered_tile_is_named(String tile) throws IOException {
        logs.fill(600);
        flip(logs.files().folder().resolve(tile));

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.TREE_ALTERED);
    }

    @Test
    void a_missing_tile_is_named() throws IOException {
        logs.fill(600);
        Files.delete(logs.tile(TilePath.tile(1, 0, 2)));

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.TREE_ALTERED);
    }

    @Test
    void an_altered_checkpoint_is_named() throws IOException {
        logs.fill(3);
        flip(logs.files().checkpoint());

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.CHECKPOINT_FORGED);
    }

    @Test
    void a_log_that_was_set_back_to_yesterday_is_named() throws IOException {
        logs.fill(300);
        var yesterday = folder.resolve("backup");
        copy(logs.files().folder(), yesterday);
        try (var ledger = logs.ready()) {
            Logs.fill(ledger, 10);
            ledger.checkpoint();
        }
        delete(logs.files().folder());
        copy(yesterday, logs.files().folder());

        assertThat(logs.fault()).isEqualTo(new Fault(Fault.Kind.ROLLED_BACK, 300));
    }

    @Test
    void a_log_that_was_deleted_is_named() throws IOException {
        logs.fill(3);
        delete(logs.files().folder());

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.ROLLED_BACK);
    }

    @Test
    void a_missing_mark_is_named() throws IOException {
        logs.fill(3);
        Files.delete(logs.files().mark());

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.MARK_MISSING);
    }

    /// Somebody who has the key but not the mark, such as a second server that started from a copy.
    @Test
    void a_forked_log_is_named() throws IOException {
        logs.fill(300);
        var other = new Logs(folder.resolve("fork"), logs.key());
        copy(folder.resolve("ledger"), folder.resolve("fork/ledger"));
        copy(folder.resolve("kept-apart"), folder.resolve("fork/kept-apart"));
        try (var ledger = other.ready()) {
            ledger.append(Event.of(Event.Kind.DESTROYED, "case-1", "actor-9", Logs.NOON.plusSeconds(900)));
            Logs.fill(ledger, 20);
            ledger.checkpoint();
        }
        try (var ledger = logs.ready()) {
            Logs.fill(ledger, 5);
            ledger.checkpoint();
        }
        delete(logs.files().folder());
        copy(folder.resolve("fork/ledger"), logs.files().folder());

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.FORKED);
    }

    @Test
    void another_history_under_the_same_checkpoint_is_named() throws IOException {
        logs.fill(3);
        var checkpoint = Files.readAllBytes(logs.files().checkpoint());
        var mark = Files.readAllBytes(logs.files().mark());
        delete(logs.files().folder());
        Files.delete(logs.files().mark());
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 2);
            ledger.append(Event.of(Event.Kind.VIEWED, "case-2", "actor-2", Logs.NOON.plusSeconds(9)));
            ledger.checkpoint();
        }
        Files.write(logs.files().checkpoint(), checkpoint);
        Files.write(logs.files().mark(), mark);

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.FORKED);
    }

    @Test
    void an_altered_pending_entry_is_named() throws IOException {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 20);
        }
        flip(logs.files().pending());

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.PENDING_ALTERED);
    }

    @Test
    void pending_entries_with_one_left_out_are_named() throws IOException {
        try (var ledger = logs.create()) {
            Logs.fill(ledger, 3);
        }
        var found = Pending.read(logs.files().pending()).entries();
        Files.delete(logs.files().pending());
        try (var pending = Pending.open(logs.files().pending())) {
            pending.force(pending.write(List.of(found.getFirst(), found.getLast())));
        }

        assertThat(logs.fault()).isEqualTo(new Fault(Fault.Kind.PENDING_ALTERED, 2));
    }

    @Test
    void pending_entries_of_another_history_are_named() throws IOException {
        logs.fill(3);
        var other = Event.of(Event.Kind.VIEWED, "case-2", "actor-2", Logs.NOON);
        try (var pending = Pending.open(logs.files().pending())) {
            pending.force(pending.write(List.of(new Entry(1, 0, null, other).canonical())));
        }

        assertThat(logs.fault().kind()).isEqualTo(Fault.Kind.PENDING_ALTERED);
    }

    private void alter(int seq, Consumer<List<byte[]>> change) throws IOException {
        var file = logs.tile(TilePath.bundle(seq / 256, TilePath.width(0, seq / 256, 600)));
        var entries = new ArrayList<>(Bundle.parts(Files.readAllBytes(file)).orElseThrow());
        change.accept(entries);
        var bundle = new Bundle();
        entries.forEach(bundle::add);
        Files.write(file, bundle.bytes());
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(target)) {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

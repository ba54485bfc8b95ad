package org.safeconduct.vault.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.proof.ConsistencyProof;

/// What we signed, checked by a program in another language that shares no line with us:
/// `docs/formats/verify_checkpoint.py`.
class IndependentCodeIT {
    @TempDir
    Path folder;

    private Logs logs;

    @BeforeEach
    void signs_at_several_sizes() throws IOException {
        assumeThat(System.getenv("PATH").split(":"))
                .as("python3")
                .anyMatch(place -> Files.isExecutable(Path.of(place, "python3")));
        logs = Logs.in(folder);
        try (var ledger = logs.create()) {
            for (int size : new int[] {1, 200, 256, 700}) {
                ledger.append(IntStream.range((int) ledger.size(), size)
                        .mapToObj(Logs::event)
                        .toList());
                ledger.checkpoint();
                Files.copy(logs.files().checkpoint(), folder.resolve("at-" + size));
            }
            for (int size : new int[] {1, 200, 256}) {
                write("from-" + size, ledger.consistency(size));
            }
            for (int seq : new int[] {0, 255, 256, 699}) {
                Files.write(folder.resolve("proof-" + seq), ledger.proof(seq).bytes());
                Files.write(folder.resolve("entry-" + seq), ledger.entry(seq).canonical());
            }
        }
    }

    @Test
    void it_believes_our_checkpoints_and_no_altered_one() throws Exception {
        assertThat(check("checkpoint", "at-700")).isZero();
        flip("at-700");
        assertThat(check("checkpoint", "at-700")).isEqualTo(1);
    }

    @Test
    void it_finds_our_entries_in_the_log_and_no_altered_ones() throws Exception {
        for (int seq : new int[] {0, 255, 256, 699}) {
            assertThat(check("inclusion", "proof-" + seq, "entry-" + seq))
                    .as("entry %d", seq)
                    .isZero();
        }
        assertThat(check("inclusion", "proof-255", "entry-256")).isEqualTo(1);
        flip("entry-0");
        assertThat(check("inclusion", "proof-0", "entry-0")).isEqualTo(1);
    }

    @Test
    void it_sees_that_the_log_was_only_added_to() throws Exception {
        for (int size : new int[] {1, 200, 256}) {
            assertThat(check("consistency", "at-" + size, "at-700", "from-" + size))
                    .as("from %d", size)
                    .isZero();
        }
        assertThat(check("consistency", "at-200", "at-700", "from-256")).isEqualTo(1);
    }

    private void write(String name, ConsistencyProof proof) throws IOException {
        Files.writeString(
                folder.resolve(name),
                proof.path().stream()
                        .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                        .collect(Collectors.joining()));
    }

    private void flip(String name) throws IOException {
        var bytes = Files.readAllBytes(folder.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(name), bytes);
    }

    private int check(String what, String... names) throws IOException, InterruptedException {
        var words = new ArrayList<>(
                List.of("python3", script().toString(), logs.key().open().line(), what));
        words.addAll(Arrays.asList(names));
        return new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static Path script() {
        return Path.of("../../docs/formats/verify_checkpoint.py").toAbsolutePath();
    }
}

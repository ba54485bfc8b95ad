package org.safeconduct.vault.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.vault.Digest;

class ForcedStreamTest {
    private static final int PIECE = 1 << 20;

    @TempDir
    private Path folder;

    private FileChannel file() throws IOException {
        return FileChannel.open(folder.resolve("file"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void fill(ForcedStream stream, int pieces) throws IOException {
        for (int number = 0; number < pieces; number++) {
            var piece = new byte[PIECE];
            Arrays.fill(piece, (byte) number);
            stream.write(piece, 0, PIECE);
        }
    }

    @Test
    void a_file_of_several_stretches_is_whole() throws IOException {
        try (var channel = file()) {
            var stream = new ForcedStream(channel);
            fill(stream, 80);
            stream.force();
        }
        var content = Files.readAllBytes(folder.resolve("file"));
        assertThat(content).hasSize(80 * PIECE);
        for (int number = 0; number < 80; number++) {
            assertThat(content[number * PIECE + PIECE / 2]).isEqualTo((byte) number);
        }
    }

    @Test
    void what_follows_reads_all_of_it_and_nothing_before_it_was_forced() throws Exception {
        try (var channel = file();
                var reading = FileChannel.open(folder.resolve("file"), StandardOpenOption.READ)) {
            var stream = new ForcedStream(channel);
            var read = CompletableFuture.supplyAsync(() -> all(new FollowedFile(reading, stream)));
            fill(stream, 3);
            assertThat(read).as("too little for the disk to have been asked").isNotDone();
            fill(stream, 37);
            stream.force();
            assertThat(Digest.ofContent(read.get(60, TimeUnit.SECONDS)))
                    .isEqualTo(Digest.ofContent(Files.readAllBytes(folder.resolve("file"))));
        }
    }

    @Test
    void who_follows_a_file_that_is_given_up_is_told_so() throws Exception {
        try (var channel = file();
                var reading = FileChannel.open(folder.resolve("file"), StandardOpenOption.READ)) {
            var stream = new ForcedStream(channel);
            fill(stream, 1);
            var read = CompletableFuture.supplyAsync(() -> all(new FollowedFile(reading, stream)));
            stream.giveUp();
            assertThatThrownBy(read::join).hasRootCauseMessage("the file was given up");
        }
    }

    private static byte[] all(FollowedFile file) {
        try (var stream = file.stream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_disk_that_is_gone_is_told_at_the_end() throws IOException {
        ForcedStream stream;
        try (var channel = file()) {
            stream = new ForcedStream(channel);
            fill(stream, 31);
        }
        assertThatThrownBy(stream::force).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> stream.awaitMoreThan(0)).isInstanceOf(IOException.class);
    }
}

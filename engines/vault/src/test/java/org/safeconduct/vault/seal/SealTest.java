package org.safeconduct.vault.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.VaultException;
import org.safeconduct.vault.seal.Seal.Unsealed;

class SealTest {
    private static final int CHUNK = 64 * 1024;
    private static final Identity KEY = Identity.make();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 2 * CHUNK + 1, 5_000_000})
    void what_was_sealed_comes_out_again(int length) throws IOException {
        var content = noise(length);
        var out = new ByteArrayOutputStream();

        assertThat(open(sealed(content), out)).isEqualTo(new Unsealed.Authentic(Digest.ofContent(content), length));
        assertThat(out.toByteArray()).isEqualTo(content);
    }

    @Test
    void what_is_written_letter_by_letter_is_sealed_in_whole_chunks() throws IOException {
        var file = new ByteArrayOutputStream();
        try (OutputStream stream = Seal.onto(file, KEY.recipient())) {
            for (int letter = 0; letter < CHUNK + 10; letter++) {
                stream.write(letter);
            }
        }
        assertThat(file.size()).isEqualTo(sealed(new byte[CHUNK + 10]).length);
        assertThat(open(file.toByteArray())).isInstanceOf(Unsealed.Authentic.class);
    }

    @Test
    void what_is_read_in_drops_is_read_all_the_same() throws IOException {
        var content = noise(CHUNK + 5);
        var drops = new ByteArrayInputStream(sealed(content)) {
            @Override
            public int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(length, 7));
            }
        };

        assertThat(Seal.open(drops, KEY, OutputStream.nullOutputStream())).isInstanceOf(Unsealed.Authentic.class);
    }

    @Test
    void the_same_content_is_never_sealed_alike() throws IOException {
        assertThat(sealed(new byte[100])).isNotEqualTo(sealed(new byte[100]));
    }

    @Test
    void several_recipients_open_the_same_file() throws IOException {
        var keys = new Identity[] {Identity.make(), Identity.make(), Identity.make()};
        var file = new ByteArrayOutputStream();
        var recipients = Arrays.stream(keys).map(Identity::recipient).toArray(Recipient[]::new);
        try (OutputStream stream = Seal.onto(file, recipients)) {
            stream.write(noise(CHUNK * 2));
        }
        assertThat(keys)
                .allSatisfy(key -> assertThat(open(file.toByteArray(), key, OutputStream.nullOutputStream()))
                        .isInstanceOf(Unsealed.Authentic.class));
    }

    @Test
    void the_wrong_key_and_an_altered_file_give_one_answer() throws IOException {
        assertThat(open(sealed(new byte[10]), Identity.make(), OutputStream.nullOutputStream()))
                .isEqualTo(new Unsealed.NotAuthentic());
    }

    @Test
    void every_single_byte_counts() throws IOException {
        var file = sealed("Иск".getBytes(StandardCharsets.UTF_8));
        for (int place = 0; place < file.length; place++) {
            var changed = file.clone();
            changed[place] ^= 1;
            assertThat(open(changed)).as("byte %d", place).isEqualTo(new Unsealed.NotAuthentic());
        }
    }

    @Test
    void a_small_file_cut_anywhere_is_refused() throws IOException {
        var file = sealed(new byte[40]);
        for (int length = 0; length < file.length; length++) {
            assertThat(open(Arrays.copyOf(file, length)))
                    .as("cut to %d", length)
                    .isEqualTo(new Unsealed.NotAuthentic());
        }
    }

    /// The border of a chunk is where other containers take a cut file for a whole one.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void a_file_cut_at_the_border_of_a_chunk_is_refused(int chunks) throws IOException {
        var file = sealed(new byte[4 * CHUNK]);
        int payload = 4 * (CHUNK + 16);

        assertThat(open(Arrays.copyOf(file, file.length - payload + chunks * (CHUNK + 16))))
                .isEqualTo(new Unsealed.NotAuthentic());
    }

    @Test
    void chunks_that_changed_places_are_refused() throws IOException {
        var file = sealed(noise(3 * CHUNK + 1));
        int payload = file.length - 3 * (CHUNK + 16) - 17;
        var swapped = file.clone();
        System.arraycopy(file, payload, swapped, payload + CHUNK + 16, CHUNK + 16);
        System.arraycopy(file, payload + CHUNK + 16, swapped, payload, CHUNK + 16);

        assertThat(open(swapped)).isEqualTo(new Unsealed.NotAuthentic());
    }

    @Test
    void what_is_appended_is_refused() throws IOException {
        var file = sealed(new byte[CHUNK]);

        assertThat(open(Arrays.copyOf(file, file.length + 1))).isEqualTo(new Unsealed.NotAuthentic());
        assertThat(open(joined(file, file))).isEqualTo(new Unsealed.NotAuthentic());
    }

    @Test
    void a_header_on_the_body_of_another_file_is_refused() throws IOException {
        var one = sealed(new byte[100]);
        var other = sealed(new byte[100]);
        int body = one.length - 100 - 16 - 16;
        var mixed = joined(Arrays.copyOf(one, body), Arrays.copyOfRange(other, body, other.length));

        assertThat(open(mixed)).isEqualTo(new Unsealed.NotAuthentic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "age-encryption.org/v1",
                // These 24 bytes made the library throw what it does not declare.
                "age-encryption.org/v1\n-\0",
                "age-encryption.org/v2\n",
                "age-encryption.org/v1\r\n",
                "age-encryption.org/v1\n---",
                "age-encryption.org/v1\n-> X25519\n--- \n",
                "age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n",
                "PK\u0003\u0004",
                "-----BEGIN AGE ENCRYPTED FILE-----\n"
            })
    void what_is_no_sealed_file_is_refused_without_a_word(String text) {
        assertThat(open(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Unsealed.NotAuthentic());
    }

    @Test
    void noise_never_gets_another_answer() throws IOException {
        var dice = new Random(7);
        var file = sealed(new byte[300]);
        for (int round = 0; round < 3000; round++) {
            var changed = Arrays.copyOf(file, dice.nextInt(file.length) + 1 + dice.nextInt(50));
            for (int edits = dice.nextInt(4); edits >= 0; edits--) {
                changed[dice.nextInt(changed.length)] = (byte) dice.nextInt();
            }
            if (!Arrays.equals(changed, file)) {
                assertThat(open(changed)).isEqualTo(new Unsealed.NotAuthentic());
            }
        }
    }

    @Test
    void a_stream_that_was_not_closed_is_no_sealed_file() throws IOException {
        var file = new ByteArrayOutputStream();
        Seal.onto(file, KEY.recipient()).write(new byte[3 * CHUNK]);

        assertThat(open(file.toByteArray())).isEqualTo(new Unsealed.NotAuthentic());
    }

    @Test
    void a_disk_that_cannot_be_read_is_not_taken_for_an_altered_file() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("input/output error");
            }
        };

        assertThatThrownBy(() -> Seal.open(broken, KEY, OutputStream.nullOutputStream()))
                .isInstanceOf(VaultException.class);
    }

    @Test
    void a_full_disk_behind_the_sink_is_not_taken_for_an_altered_file() throws IOException {
        var file = sealed(new byte[10]);
        var full = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> open(file, KEY, full)).isInstanceOf(VaultException.class);
    }

    /// A large file passes through a small heap: a hundred megabytes, of which nothing is kept.
    @Test
    void takes_constant_memory() throws IOException {
        var counted = new long[1];
        var sink = new OutputStream() {
            @Override
            public void write(int letter) {
                counted[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                counted[0] += length;
            }
        };
        try (OutputStream stream = Seal.onto(sink, KEY.recipient())) {
            for (int round = 0; round < 100; round++) {
                stream.write(new byte[1_000_000]);
            }
        }
        assertThat(counted[0]).isBetween(100_000_000L, 100_100_000L);
    }

    /// More than fits into 32 bits, sealed by one thread and opened by another as it comes.
    @Test
    void more_than_four_gibibytes_come_out_again() throws Exception {
        long length = (4L << 30) + CHUNK + 1;
        var block = new byte[1 << 20];
        try (var sealed = new PipedInputStream(1 << 20);
                var pipe = new PipedOutputStream(sealed)) {
            var sealing = CompletableFuture.runAsync(() -> seal(length, block, pipe));
            var opened = Seal.open(sealed, KEY, OutputStream.nullOutputStream());
            sealing.join();
            assertThat(opened)
                    .isInstanceOfSatisfying(
                            Unsealed.Authentic.class,
                            content -> assertThat(content.bytes()).isEqualTo(length));
        }
    }

    private static void seal(long length, byte[] block, OutputStream pipe) {
        try (pipe;
                var stream = Seal.onto(pipe, KEY.recipient())) {
            for (long left = length; left > 0; left -= block.length) {
                stream.write(block, 0, (int) Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sealed(byte[] content) throws IOException {
        var file = new ByteArrayOutputStream();
        try (OutputStream stream = Seal.onto(file, KEY.recipient())) {
            stream.write(content);
        }
        return file.toByteArray();
    }

    private static Unsealed open(byte[] file) {
        return open(file, OutputStream.nullOutputStream());
    }

    private static Unsealed open(byte[] file, OutputStream sink) {
        return open(file, KEY, sink);
    }

    private static Unsealed open(byte[] file, Identity key, OutputStream sink) {
        return Seal.open(new ByteArrayInputStream(file), key, sink);
    }

    private static byte[] noise(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

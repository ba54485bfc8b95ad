package org.safeconduct.search.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedInputTest {
    private static final int LENGTH = 3 * PageCipher.PLAIN + 77;

    private final byte[] content = new byte[LENGTH];
    private SealedDirectory directory;
    private IndexInput input;

    @BeforeEach
    void a_file_of_three_pages_and_a_bit() throws IOException {
        new Random(5).nextBytes(content);
        directory = new SealedDirectory(
                new ByteBuffersDirectory(), IndexKey.of(new byte[IndexKey.SIZE]), 2 * PageCipher.PLAIN);
        try (var output = directory.createOutput("_0.cfs", IOContext.DEFAULT)) {
            output.writeBytes(content, LENGTH);
        }
        input = directory.openInput("_0.cfs", IOContext.DEFAULT);
    }

    @AfterEach
    void close() throws IOException {
        input.close();
        directory.close();
    }

    @Test
    void is_as_long_as_what_was_written() throws IOException {
        assertThat(input.length()).isEqualTo(LENGTH);
        assertThat(directory.fileLength("_0.cfs")).isEqualTo(LENGTH);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PageCipher.PLAIN - 1, PageCipher.PLAIN, 2 * PageCipher.PLAIN + 5, LENGTH - 1})
    void reads_a_byte_from_anywhere(int at) throws IOException {
        input.seek(at);
        assertThat(input.readByte()).isEqualTo(content[at]);
        assertThat(input.getFilePointer()).isEqualTo(at + 1);
    }

    @Test
    void reads_any_part_at_random_with_a_cache_of_two_pages() throws IOException {
        var dice = new Random(6);
        for (int round = 0; round < 500; round++) {
            int from = dice.nextInt(LENGTH);
            int count = dice.nextInt(LENGTH - from + 1);
            byte[] part = new byte[count];
            input.seek(from);
            input.readBytes(part, 0, count);
            assertThat(part).isEqualTo(Arrays.copyOfRange(content, from, from + count));
        }
    }

    @Test
    void reads_no_further_than_its_end() throws IOException {
        input.seek(LENGTH - 2);
        assertThatThrownBy(() -> input.readInt()).isInstanceOf(EOFException.class);
    }

    @Test
    void goes_to_its_end_and_no_further() throws IOException {
        input.seek(LENGTH);
        assertThatThrownBy(() -> input.seek(LENGTH + 1L)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> input.seek(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keeps_a_slice_within_itself() throws IOException {
        var slice = input.slice("middle", PageCipher.PLAIN - 3, 10);
        byte[] part = new byte[10];
        slice.readBytes(part, 0, 10);
        assertThat(part).isEqualTo(Arrays.copyOfRange(content, PageCipher.PLAIN - 3, PageCipher.PLAIN + 7));
        assertThatThrownBy(slice::readByte).isInstanceOf(EOFException.class);
    }

    @Test
    void cuts_a_slice_of_a_slice() throws IOException {
        var slice = input.slice("outer", 100, 1000).slice("inner", 50, 10);
        assertThat(slice.readByte()).isEqualTo(content[150]);
    }

    @Test
    void refuses_a_slice_beyond_its_end() {
        assertThatThrownBy(() -> input.slice("beyond", LENGTH - 5, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moves_a_clone_without_moving_itself() throws IOException {
        input.seek(10);
        var clone = input.clone();
        clone.seek(500);
        assertThat(clone.readByte()).isEqualTo(content[500]);
        assertThat(input.readByte()).isEqualTo(content[10]);
    }

    @Test
    void ends_clones_with_itself() throws IOException {
        var clone = input.clone();
        input.close();
        assertThatThrownBy(clone::readByte).isInstanceOf(AlreadyClosedException.class);
    }

    @Test
    void outlives_a_clone() throws IOException {
        input.clone().close();
        assertThat(input.readByte()).isEqualTo(content[0]);
    }

    @Test
    void reads_numbers_as_an_array_too() throws IOException {
        long[] longs = new long[600];
        input.seek(1000);
        input.readLongs(longs, 0, longs.length);
        input.seek(1000);
        for (long number : longs) {
            assertThat(input.readLong()).isEqualTo(number);
        }
    }
}

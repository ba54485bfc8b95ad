package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngChunksTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # width, bits, colour type, bytes of a row
                    8,       1,    0,           2
                    9,       1,    0,           3
                    100,     8,    0,           101
                    100,     8,    2,           301
                    100,     16,   2,           601
                    100,     4,    3,           51
                    """)
    void a_row_is_its_pixels_and_one_byte_more(int width, int bits, int type, int row) throws Exception {
        header(width, 1, bits, type, 0);

        assertThat(read().row()).isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # colour type, interlaced, fits a PDF as it is
                    0,             0,          true
                    2,             0,          true
                    3,             0,          true
                    4,             0,          false
                    6,             0,          false
                    2,             1,          false
                    """)
    void transparent_and_interlaced_pictures_are_not_plain(int type, int interlace, boolean plain) throws Exception {
        header(10, 10, 8, type, interlace);

        assertThat(read().isPlain()).isEqualTo(plain);
    }

    @Test
    void a_colour_declared_transparent_makes_a_picture_transparent() throws Exception {
        header(10, 10, 8, 2, 0);
        chunk("tRNS", new byte[6]);

        assertThat(read().isPlain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 8", "10, 0, 8", "-1, 10, 8", "10, 10, 0", "10, 10, 17"})
    void a_picture_of_no_size_is_damaged(int width, int height, int bits) throws Exception {
        header(width, height, bits, 2, 0);

        assertThat(read().isDamaged()).isTrue();
    }

    @Test
    void a_palette_that_is_missing_is_damage() throws Exception {
        header(10, 10, 8, 3, 0);

        assertThat(read().isDamaged()).isTrue();
    }

    @Test
    void the_pixels_of_all_chunks_are_one_stream() throws Exception {
        header(10, 10, 8, 2, 0);
        chunk("IDAT", new byte[] {1, 2});
        chunk("tIME", new byte[7]);
        chunk("IDAT", new byte[] {3});
        chunk("IEND", new byte[0]);
        var pixels = new ByteArrayOutputStream();

        PngChunks.read(Files.write(folder.resolve("a.png"), file.toByteArray()), pixels);

        assertThat(pixels.toByteArray()).containsExactly(1, 2, 3);
    }

    @Test
    void what_follows_the_end_is_not_read() throws Exception {
        header(10, 10, 8, 2, 0);
        chunk("IEND", new byte[0]);
        chunk("tRNS", new byte[6]);

        assertThat(read().isPlain()).isTrue();
    }

    @Test
    void a_chunk_that_claims_more_than_there_is_ends_the_file() throws Exception {
        header(10, 10, 8, 2, 0);
        new DataOutputStream(file).writeInt(Integer.MAX_VALUE);
        file.writeBytes(new byte[] {'I', 'D', 'A', 'T', 1, 2});

        assertThat(read().width()).isEqualTo(10);
    }

    @Test
    void a_chunk_below_nothing_ends_the_file() throws Exception {
        header(10, 10, 8, 2, 0);
        new DataOutputStream(file).writeInt(-5);
        file.writeBytes(new byte[] {'t', 'E', 'X', 't', 1, 2});

        assertThat(read().width()).isEqualTo(10);
    }

    private PngChunks read() throws IOException {
        return PngChunks.read(
                Files.write(folder.resolve("a.png"), file.toByteArray()), OutputStream.nullOutputStream());
    }

    private void header(int width, int height, int bits, int type, int interlace) throws IOException {
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {(byte) bits, (byte) type, 0, 0, (byte) interlace});
        chunk("IHDR", bytes.toByteArray());
    }

    private void chunk(String name, byte[] bytes) throws IOException {
        var out = new DataOutputStream(file);
        out.writeInt(bytes.length);
        out.writeBytes(name);
        out.write(bytes);
        out.writeInt(0);
    }
}

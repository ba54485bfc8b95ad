package org.safeconduct.reading.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GreyTest {
    /// Two across, three down.
    private static final Grey SMALL = new Grey(2, 3, new byte[] {10, 20, 30, 40, 50, 60});

    @TempDir
    private Path folder;

    @Test
    void it_is_written_and_read_back() throws IOException {
        SMALL.write(folder.resolve("a.pgm"));
        var read = Grey.read(folder.resolve("a.pgm"));

        assertThat(read.width()).isEqualTo(2);
        assertThat(read.pixels()).isEqualTo(SMALL.pixels());
    }

    @Test
    void pixels_that_look_like_line_ends_do_not_confuse_the_reader() throws IOException {
        var tricky = new Grey(2, 2, new byte[] {'\n', '\n', ' ', '\n'});
        tricky.write(folder.resolve("a.pgm"));

        assertThat(Grey.read(folder.resolve("a.pgm")).pixels()).isEqualTo(tricky.pixels());
    }

    @Test
    void a_quarter_to_the_right_brings_the_left_side_up() {
        var turned = SMALL.turned(1);

        assertThat(turned.width()).isEqualTo(3);
        assertThat(turned.pixels()).containsExactly(50, 30, 10, 60, 40, 20);
    }

    @Test
    void four_quarters_are_none() {
        assertThat(SMALL.turned(4).pixels()).isEqualTo(SMALL.pixels());
        assertThat(SMALL.turned(-1).pixels()).isEqualTo(SMALL.turned(3).pixels());
    }

    @Test
    void it_is_shrunk_to_the_mean() {
        assertThat(SMALL.shrunk(1, 1).pixels()).containsExactly(35);
        assertThat(SMALL.shrunk(2, 1).pixels()).containsExactly(30, 40);
    }

    @Test
    void it_is_not_shrunk_beyond_what_there_is() {
        assertThat(SMALL.shrunk(100, 100).pixels()).isEqualTo(SMALL.pixels());
    }

    @Test
    void it_is_doubled() {
        assertThat(SMALL.doubled().width()).isEqualTo(4);
        assertThat(SMALL.doubled().height()).isEqualTo(6);
    }

    @Test
    void what_is_transparent_counts_as_paper() {
        var clear = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);

        assertThat(Grey.of(clear).at(0, 0)).isEqualTo(255);
    }
}

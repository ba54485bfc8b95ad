package org.safeconduct.packet.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GreyFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_a_line_and_the_pixels() throws Exception {
        assertThat(written(GreyFile.of(picture()))).isEqualTo("P5 3 2 255\nabcdef");
    }

    @Test
    void a_file_is_read_back_as_it_was() throws Exception {
        GreyFile.of(picture()).write(folder.resolve("a"));

        assertThat(written(GreyFile.read(folder.resolve("a")))).isEqualTo("P5 3 2 255\nabcdef");
    }

    @Test
    void turned_to_the_right_the_left_column_is_the_head() throws Exception {
        assertThat(written(GreyFile.of(picture()).turnedClockwise())).isEqualTo("P5 2 3 255\ndaebfc");
    }

    @Test
    void turned_four_times_it_is_as_before() throws Exception {
        var turned = GreyFile.of(picture());
        for (int i = 0; i < 4; i++) {
            turned = turned.turnedClockwise();
        }

        assertThat(written(turned)).isEqualTo("P5 3 2 255\nabcdef");
    }

    @Test
    void a_pixel_that_is_a_line_break_is_a_pixel() throws Exception {
        var picture = picture();
        picture.getRaster().setSample(0, 0, 0, '\n');
        GreyFile.of(picture).write(folder.resolve("a"));

        assertThat(written(GreyFile.read(folder.resolve("a")))).isEqualTo("P5 3 2 255\n\nbcdef");
    }

    private String written(GreyFile file) throws Exception {
        var path = folder.resolve("b");
        file.write(path);
        return Files.readString(path, StandardCharsets.ISO_8859_1);
    }

    /// Two rows, "abc" and "def".
    private static BufferedImage picture() {
        var picture = new BufferedImage(3, 2, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 6; i++) {
            picture.getRaster().setSample(i % 3, i / 3, 0, 'a' + i);
        }
        return picture;
    }
}

package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reading.ExifJpeg;

class OrientationTest {
    @TempDir
    private Path folder;

    /// Where the pixel in the upper left corner of what is stored has to be shown (Exif 2.32, table of tag 0x0112).
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,1,0", "3,1,2", "4,0,2", "5,0,0", "6,2,0", "7,2,1", "8,0,1"})
    void a_picture_is_held_as_its_camera_says(int number, int x, int y) {
        var stored = new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB);
        stored.setRGB(0, 0, 0xffffff);
        var upright = new Orientation(number).upright(stored);

        assertThat(upright.getRGB(x, y) & 0xffffff).isEqualTo(0xffffff);
        assertThat(upright.getWidth()).isEqualTo(number < 5 ? 2 : 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 8})
    void it_is_read_out_of_the_file(int number) throws IOException {
        var small = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        var file = new ExifJpeg().held(number).write(small, folder.resolve("a.jpg"));

        assertThat(Orientation.of(file)).isEqualTo(new Orientation(number));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 300})
    void a_number_that_means_nothing_changes_nothing(int number) throws IOException {
        var small = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        var file = new ExifJpeg().held(number).write(small, folder.resolve("a.jpg"));

        assertThat(Orientation.of(file)).isEqualTo(Orientation.AS_STORED);
    }
}

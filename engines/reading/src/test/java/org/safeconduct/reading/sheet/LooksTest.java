package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reading.Fingerprint;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.likeness.Likeness;
import org.safeconduct.reading.likeness.Likeness.Degree;
import org.safeconduct.reading.picture.Grey;

/// What happens to a picture on its way through scanners and messengers. The picture: shapes as on a photograph.
class LooksTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 540;

    @Test
    void the_same_picture_has_the_same_hash() {
        assertThat(Looks.hash(Grey.of(picture(1)))).isEqualTo(Looks.hash(Grey.of(picture(1))));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20, 30})
    void noise_does_not_make_another_picture(int shades) {
        assertThat(likeness(picture(1), noisy(picture(1), shades))).isNotEqualTo(Degree.DIFFERENT);
    }

    @ParameterizedTest
    @ValueSource(floats = {0.5f, 0.2f, 0.05f})
    void compression_does_not_make_another_picture(float quality) throws IOException {
        assertThat(likeness(picture(1), compressed(picture(1), quality))).isEqualTo(Degree.SAME);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, -0.5, 0.5, 1.5})
    void a_slight_turn_does_not_make_another_picture(double degrees) {
        assertThat(likeness(picture(1), skewed(picture(1), degrees))).isNotEqualTo(Degree.DIFFERENT);
    }

    @Test
    void a_crop_of_the_margins_does_not_make_another_page() {
        var page = Papers.scan(Papers.SUMMONS);
        var cropped = page.getSubimage(30, 40, page.getWidth() - 60, page.getHeight() - 80);

        assertThat(likeness(page, copy(cropped))).isNotEqualTo(Degree.DIFFERENT);
    }

    @Test
    void another_size_does_not_make_another_picture() {
        assertThat(likeness(picture(1), scaled(picture(1), 0.5))).isEqualTo(Degree.SAME);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9})
    void another_picture_is_different(int seed) {
        assertThat(likeness(picture(1), picture(seed))).isEqualTo(Degree.DIFFERENT);
    }

    @Test
    void a_sheet_of_one_shade_has_no_looks() {
        assertThat(Looks.hash(Grey.of(Papers.scan(List.of())))).isZero();
    }

    private static Degree likeness(BufferedImage one, BufferedImage other) {
        return Likeness.between(
                        new Fingerprint(Looks.hash(Grey.of(one)), List.of()),
                        new Fingerprint(Looks.hash(Grey.of(other)), List.of()))
                .degree();
    }

    private static BufferedImage picture(int seed) {
        var dice = new Random(seed);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = image.createGraphics();
        canvas.setColor(new Color(200, 200, 200));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 14; i++) {
            int shade = dice.nextInt(256);
            canvas.setColor(new Color(shade, shade, shade));
            canvas.fillOval(dice.nextInt(WIDTH), dice.nextInt(HEIGHT), 40 + dice.nextInt(160), 40 + dice.nextInt(160));
        }
        canvas.dispose();
        return image;
    }

    private static BufferedImage noisy(BufferedImage image, int shades) {
        var dice = new Random(5);
        var raster = image.getRaster();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double shade = raster.getSample(x, y, 0) + dice.nextGaussian() * shades;
                raster.setSample(x, y, 0, Math.clamp(Math.round(shade), 0, 255));
            }
        }
        return image;
    }

    private static BufferedImage compressed(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var wished = writer.getDefaultWriteParam();
        wished.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        wished.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), wished);
        }
        return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static BufferedImage skewed(BufferedImage image, double degrees) {
        var skewed = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = skewed.createGraphics();
        canvas.setColor(new Color(200, 200, 200));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return skewed;
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        int width = (int) (image.getWidth() * scale);
        int height = (int) (image.getHeight() * scale);
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = scaled.createGraphics();
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return scaled;
    }

    private static BufferedImage copy(BufferedImage image) {
        return scaled(image, 1);
    }
}

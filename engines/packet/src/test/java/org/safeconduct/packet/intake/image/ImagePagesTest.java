package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.kind.FileKind;

class ImagePagesTest {
    @TempDir
    Path folder;

    private Darkroom darkroom() {
        return new Darkroom(folder);
    }

    @Nested
    class AJpeg {
        @Test
        void is_embedded_byte_for_byte() throws Exception {
            var file = darkroom().write("jpg", Darkroom.door(BufferedImage.TYPE_INT_RGB));

            assertThat(darkroom()
                            .image(darkroom().render(FileKind.JPEG, file))
                            .getCOSObject()
                            .createRawInputStream())
                    .hasSameContentAs(Files.newInputStream(file));
        }

        @Test
        void in_shades_of_grey_stays_grey() throws Exception {
            var file = darkroom().write("jpg", Darkroom.door(BufferedImage.TYPE_BYTE_GRAY));

            assertThat(darkroom()
                            .image(darkroom().render(FileKind.JPEG, file))
                            .getColorSpace()
                            .getNumberOfComponents())
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void is_seen_as_the_camera_was_held(int tag) throws Exception {
            var file = noted(tag, darkroom().write("jpg", stored(tag)));

            var page = Darkroom.picture(darkroom().render(FileKind.JPEG, file));

            assertThat(Darkroom.corner(page)).isEqualTo("red");
        }

        @Test
        void that_is_cut_off_is_shown_as_far_as_it_goes_and_named() throws Exception {
            var whole = Files.readAllBytes(darkroom().write("jpg", Darkroom.door(BufferedImage.TYPE_INT_RGB)));
            var file = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length - 40));

            assertThat(darkroom().render(FileKind.JPEG, file).findings())
                    .extracting(Finding::rule)
                    .containsExactly("IN-01");
        }

        @Test
        void without_a_picture_is_refused() throws Exception {
            var file = Files.write(folder.resolve("x.jpg"), HexFormat.of().parseHex("ffd8ffe000104a46494600"));

            darkroom().refuses(FileKind.JPEG, file, "IN-01");
        }

        @Test
        void of_claimed_thirty_thousand_pixels_is_refused() throws Exception {
            var bytes = Files.readAllBytes(darkroom().write("jpg", Darkroom.door(BufferedImage.TYPE_INT_RGB)));
            for (int i = 0; i < bytes.length - 8; i++) {
                if (bytes[i] == (byte) 0xff && bytes[i + 1] == (byte) 0xc0) {
                    ByteBuffer.wrap(bytes).putShort(i + 5, (short) 60_000).putShort(i + 7, (short) 60_000);
                }
            }
            darkroom().refuses(FileKind.JPEG, Files.write(folder.resolve("flood.jpg"), bytes), "IN-04");
        }

        /// The door as a camera held so stores it: moving it back must show the red corner at the upper left.
        private BufferedImage stored(int tag) {
            var orientation = Orientation.of(tag);
            var width = orientation.isSideways() ? 200 : 300;
            var height = 500 - width;
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    var seen = orientation
                            .move()
                            .transform(new Point2D.Double((x + 0.5) / width, 1 - (y + 0.5) / height), null);
                    image.setRGB(
                            x, y, Darkroom.color(seen.getX(), 1 - seen.getY()).getRGB());
                }
            }
            return image;
        }

        /// Puts a note of Exif with only an orientation in front of the picture.
        private Path noted(int tag, Path jpeg) throws IOException {
            var bytes = Files.readAllBytes(jpeg);
            var note = HexFormat.of()
                    .parseHex("ffe1002245786966000049492a00080000000100120103000100000000000000000000" + "0000");
            note[28] = (byte) tag;
            var out = new ByteArrayOutputStream();
            out.write(bytes, 0, 2);
            out.write(note, 0, 36);
            out.write(bytes, 2, bytes.length - 2);
            return Files.write(jpeg, out.toByteArray());
        }
    }

    @Nested
    class APng {
        @ParameterizedTest
        @CsvSource(textBlock = """
                        # how pixels are kept
                        TYPE_INT_RGB
                        TYPE_BYTE_GRAY
                        TYPE_BYTE_INDEXED
                        TYPE_BYTE_BINARY
                        """)
        void shows_the_same_pixels(String type) throws Exception {
            var door = Darkroom.door(BufferedImage.class.getField(type).getInt(null));
            var file = darkroom().write("png", door);

            Darkroom.assertSamePixels(
                    darkroom().image(darkroom().render(FileKind.PNG, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void is_not_packed_anew() throws Exception {
            var file = darkroom().write("png", Darkroom.door(BufferedImage.TYPE_INT_RGB));

            assertThat(darkroom()
                            .image(darkroom().render(FileKind.PNG, file))
                            .getCOSObject()
                            .getLength())
                    .isLessThan(Files.size(file));
        }

        @Test
        void that_is_transparent_lies_on_white() throws Exception {
            var glass = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
            glass.setRGB(0, 0, 0xff000000);
            glass.setRGB(1, 0, 0x80ff0000);

            var shown = darkroom()
                    .image(darkroom().render(FileKind.PNG, darkroom().write("png", glass)))
                    .getImage();

            assertThat(shown.getRGB(50, 50) & 0xffffff).isEqualTo(0xffffff);
            assertThat(shown.getRGB(0, 0) & 0xffffff).isZero();
            assertThat(shown.getRGB(1, 0) & 0xffff).isBetween(0x7e7e, 0x8080);
        }

        @Test
        void that_is_interlaced_shows_the_same_pixels() throws Exception {
            var file = folder.resolve("interlaced.png");
            var writer = ImageIO.getImageWritersByFormatName("png").next();
            var wanted = writer.getDefaultWriteParam();
            wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            try (var out = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(out);
                writer.write(null, new IIOImage(Darkroom.door(BufferedImage.TYPE_INT_RGB), null, null), wanted);
            }

            Darkroom.assertSamePixels(
                    darkroom().image(darkroom().render(FileKind.PNG, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void that_is_cut_off_is_white_where_it_ends_and_named() throws Exception {
            var file = cut(darkroom().write("png", noise()), 0.6);

            var rendition = darkroom().render(FileKind.PNG, file);

            assertThat(rendition.findings()).extracting(Finding::rule).containsExactly("IN-01");
            var shown = darkroom().image(rendition).getImage();
            assertThat(shown.getRGB(10, shown.getHeight() - 1) & 0xffffff).isEqualTo(0xffffff);
        }

        @Test
        void that_ends_before_its_first_row_is_refused() throws Exception {
            darkroom()
                    .refuses(
                            FileKind.PNG,
                            Files.write(
                                    folder.resolve("x.png"),
                                    Arrays.copyOf(Files.readAllBytes(darkroom().write("png", noise())), 40)),
                            "IN-01");
        }

        @Test
        void of_thirty_thousand_pixels_is_refused() throws Exception {
            var bytes = Files.readAllBytes(darkroom().write("png", Darkroom.door(BufferedImage.TYPE_INT_RGB)));
            ByteBuffer.wrap(bytes).putInt(16, 30_000).putInt(20, 30_000);

            darkroom().refuses(FileKind.PNG, Files.write(folder.resolve("flood.png"), bytes), "IN-04");
        }

        @Test
        void of_no_size_is_refused() throws Exception {
            var bytes = Files.readAllBytes(darkroom().write("png", Darkroom.door(BufferedImage.TYPE_INT_RGB)));
            ByteBuffer.wrap(bytes).putInt(16, 0);

            darkroom().refuses(FileKind.PNG, Files.write(folder.resolve("flat.png"), bytes), "IN-01");
        }

        private Path cut(Path file, double share) throws IOException {
            var whole = Files.readAllBytes(file);
            return Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
        }

        private BufferedImage noise() {
            var image = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
            var random = new Random(7);
            for (int y = 0; y < 300; y++) {
                for (int x = 0; x < 200; x++) {
                    image.setRGB(x, y, random.nextInt());
                }
            }
            return image;
        }
    }

    @Test
    void the_same_picture_gives_the_same_bytes() throws Exception {
        var file = darkroom().write("png", Darkroom.door(BufferedImage.TYPE_INT_RGB));
        var first = Files.readAllBytes(darkroom().render(FileKind.PNG, file).pdf());

        assertThat(Files.readAllBytes(darkroom().render(FileKind.PNG, file).pdf()))
                .isEqualTo(first);
    }
}

package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.Tool;
import org.safeconduct.packet.intake.rendition.UnreadableException;

class ImagePagesTest {
    private static final String NAME = "photos/door.jpg";

    @TempDir
    Path folder;

    @Nested
    class AJpeg {
        @Test
        void is_embedded_byte_for_byte() throws Exception {
            var file = write("jpg", door(BufferedImage.TYPE_INT_RGB));

            assertThat(image(render(FileKind.JPEG, file)).getCOSObject().createRawInputStream())
                    .hasSameContentAs(Files.newInputStream(file));
        }

        @Test
        void in_shades_of_grey_stays_grey() throws Exception {
            var file = write("jpg", door(BufferedImage.TYPE_BYTE_GRAY));

            assertThat(image(render(FileKind.JPEG, file)).getColorSpace().getNumberOfComponents())
                    .isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
        void is_seen_as_the_camera_was_held(int tag) throws Exception {
            var file = noted(tag, write("jpg", stored(tag)));

            var page = picture(render(FileKind.JPEG, file));

            assertThat(corner(page)).isEqualTo("red");
        }

        @Test
        void that_is_cut_off_is_shown_as_far_as_it_goes_and_named() throws Exception {
            var whole = Files.readAllBytes(write("jpg", door(BufferedImage.TYPE_INT_RGB)));
            var file = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length - 40));

            assertThat(render(FileKind.JPEG, file).findings())
                    .extracting(Finding::rule)
                    .containsExactly("IN-01");
        }

        @Test
        void without_a_picture_is_refused() throws Exception {
            var file = Files.write(folder.resolve("x.jpg"), HexFormat.of().parseHex("ffd8ffe000104a46494600"));

            refuses(FileKind.JPEG, file, "IN-01");
        }

        @Test
        void of_claimed_thirty_thousand_pixels_is_refused() throws Exception {
            var bytes = Files.readAllBytes(write("jpg", door(BufferedImage.TYPE_INT_RGB)));
            for (int i = 0; i < bytes.length - 8; i++) {
                if (bytes[i] == (byte) 0xff && bytes[i + 1] == (byte) 0xc0) {
                    ByteBuffer.wrap(bytes).putShort(i + 5, (short) 60_000).putShort(i + 7, (short) 60_000);
                }
            }
            refuses(FileKind.JPEG, Files.write(folder.resolve("flood.jpg"), bytes), "IN-04");
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
                    image.setRGB(x, y, color(seen.getX(), 1 - seen.getY()).getRGB());
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
            var door = door(BufferedImage.class.getField(type).getInt(null));
            var file = write("png", door);

            assertSamePixels(image(render(FileKind.PNG, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void is_not_packed_anew() throws Exception {
            var file = write("png", door(BufferedImage.TYPE_INT_RGB));

            assertThat(image(render(FileKind.PNG, file)).getCOSObject().getLength())
                    .isLessThan(Files.size(file));
        }

        @Test
        void that_is_transparent_lies_on_white() throws Exception {
            var glass = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
            glass.setRGB(0, 0, 0xff000000);
            glass.setRGB(1, 0, 0x80ff0000);

            var shown = image(render(FileKind.PNG, write("png", glass))).getImage();

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
                writer.write(null, new IIOImage(door(BufferedImage.TYPE_INT_RGB), null, null), wanted);
            }

            assertSamePixels(image(render(FileKind.PNG, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void that_is_cut_off_is_white_where_it_ends_and_named() throws Exception {
            var file = cut(write("png", noise()), 0.6);

            var rendition = render(FileKind.PNG, file);

            assertThat(rendition.findings()).extracting(Finding::rule).containsExactly("IN-01");
            var shown = image(rendition).getImage();
            assertThat(shown.getRGB(10, shown.getHeight() - 1) & 0xffffff).isEqualTo(0xffffff);
        }

        @Test
        void that_ends_before_its_first_row_is_refused() throws Exception {
            refuses(
                    FileKind.PNG,
                    Files.write(folder.resolve("x.png"), Arrays.copyOf(Files.readAllBytes(write("png", noise())), 40)),
                    "IN-01");
        }

        @Test
        void of_thirty_thousand_pixels_is_refused() throws Exception {
            var bytes = Files.readAllBytes(write("png", door(BufferedImage.TYPE_INT_RGB)));
            ByteBuffer.wrap(bytes).putInt(16, 30_000).putInt(20, 30_000);

            refuses(FileKind.PNG, Files.write(folder.resolve("flood.png"), bytes), "IN-04");
        }

        @Test
        void of_no_size_is_refused() throws Exception {
            var bytes = Files.readAllBytes(write("png", door(BufferedImage.TYPE_INT_RGB)));
            ByteBuffer.wrap(bytes).putInt(16, 0);

            refuses(FileKind.PNG, Files.write(folder.resolve("flat.png"), bytes), "IN-01");
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

    @Nested
    class ATiff {
        @Test
        void has_a_page_for_each_of_its_pages() throws Exception {
            var file = tiff(null, door(BufferedImage.TYPE_INT_RGB), door(BufferedImage.TYPE_BYTE_GRAY));

            assertThat(pages(render(FileKind.TIFF, file))).isEqualTo(2);
        }

        @Test
        void of_fax_data_is_embedded_as_fax_data() throws Exception {
            var file = tiff("CCITT T.6", door(BufferedImage.TYPE_BYTE_BINARY));

            assertThat(image(render(FileKind.TIFF, file)).getCOSObject().getCOSName(COSName.FILTER))
                    .isEqualTo(COSName.CCITTFAX_DECODE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"LZW", "Deflate", "PackBits"})
        void shows_the_same_pixels(String compression) throws Exception {
            var file = tiff(compression, door(BufferedImage.TYPE_INT_RGB));

            assertSamePixels(image(render(FileKind.TIFF, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void that_is_damaged_is_refused() throws Exception {
            var file = Files.write(folder.resolve("x.tif"), HexFormat.of().parseHex("49492a0008000000ffff00000000"));

            refuses(FileKind.TIFF, file, "IN-01");
        }

        private Path tiff(@Nullable String compression, BufferedImage... pages) throws IOException {
            var file = folder.resolve("scan.tif");
            var writer = ImageIO.getImageWritersByFormatName("tiff").next();
            try (var out = ImageIO.createImageOutputStream(file.toFile())) {
                writer.setOutput(out);
                writer.prepareWriteSequence(null);
                for (var page : pages) {
                    var wanted = writer.getDefaultWriteParam();
                    if (compression != null) {
                        wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                        wanted.setCompressionType(compression);
                    }
                    var notes =
                            writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(page), wanted);
                    writer.writeToSequence(new IIOImage(page, null, notes), wanted);
                }
                writer.endWriteSequence();
            }
            return file;
        }
    }

    @Nested
    class OtherKinds {
        @ParameterizedTest
        @CsvSource({"GIF, gif", "BMP, bmp"})
        void show_the_same_pixels(FileKind kind, String ending) throws Exception {
            var file = write(ending, door(BufferedImage.TYPE_INT_RGB));

            assertSamePixels(image(render(kind, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void webp_is_read() throws Exception {
            // A picture of one green pixel without loss.
            var file = Files.write(
                    folder.resolve("x.webp"),
                    Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));

            assertThat(pages(render(FileKind.WEBP, file))).isEqualTo(1);
        }

        @Test
        void heic_is_read_where_the_tool_is_there() throws Exception {
            var encoder = new Tool("heif-enc", "to make a test picture", "libheif-examples");
            assumeTrue(encoder.isInstalled() && Heic.TOOL.isInstalled(), "libheif-examples is not installed");
            var jpeg = write("jpg", door(BufferedImage.TYPE_INT_RGB));
            var heic = folder.resolve("door.heic");
            encoder.run(folder, Duration.ofSeconds(30), List.of("-o", heic.toString(), jpeg.toString()));

            assertThat(corner(picture(render(FileKind.HEIC, heic)))).isEqualTo("red");
        }

        @Test
        void damaged_heic_is_refused() throws Exception {
            assumeTrue(Heic.TOOL.isInstalled(), "libheif-examples is not installed");
            var file =
                    Files.write(folder.resolve("x.heic"), HexFormat.of().parseHex("00000018667479706865696300000000"));

            refuses(FileKind.HEIC, file, "IN-01");
        }
    }

    @Test
    void the_same_picture_gives_the_same_bytes() throws Exception {
        var file = write("png", door(BufferedImage.TYPE_INT_RGB));
        var first = Files.readAllBytes(render(FileKind.PNG, file).pdf());

        assertThat(Files.readAllBytes(render(FileKind.PNG, file).pdf())).isEqualTo(first);
    }

    private Rendition render(FileKind kind, Path file) throws IOException, UnreadableException {
        var scratch = Files.createTempDirectory(folder, "scratch");
        return new ImagePages(kind).render(new Source(file, NAME, scratch, List.of("en")));
    }

    private void refuses(FileKind kind, Path file, String rule) {
        assertThatThrownBy(() -> render(kind, file)).isInstanceOfSatisfying(UnreadableException.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo(rule);
            assertThat(refusal.words()).startsWith(NAME);
        });
    }

    private Path write(String format, BufferedImage image) throws IOException {
        var file = folder.resolve("picture." + format);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    private static BufferedImage door(int type) {
        var image = new BufferedImage(300, 200, type);
        for (int y = 0; y < 200; y++) {
            for (int x = 0; x < 300; x++) {
                image.setRGB(x, y, color(x / 300.0, y / 200.0).getRGB());
            }
        }
        return image;
    }

    /// Red in the upper left quarter, then green, blue, black.
    private static Color color(double across, double down) {
        if (down < 0.5) {
            return across < 0.5 ? Color.RED : Color.GREEN;
        }
        return across < 0.5 ? Color.BLUE : Color.BLACK;
    }

    private PDImageXObject image(Rendition rendition) throws IOException {
        PDDocument document = Loader.loadPDF(rendition.pdf().toFile());
        var resources = document.getPage(0).getResources();
        return (PDImageXObject)
                resources.getXObject(resources.getXObjectNames().iterator().next());
    }

    private static int pages(Rendition rendition) throws IOException {
        try (var document = Loader.loadPDF(rendition.pdf().toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static BufferedImage picture(Rendition rendition) throws IOException {
        try (var document = Loader.loadPDF(rendition.pdf().toFile())) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    /// The colour a little left of and above the middle of the picture, which is centred above a foot of 24
    /// points.
    private static String corner(BufferedImage page) {
        var color = new Color(page.getRGB(page.getWidth() / 2 - 20, page.getHeight() / 2 - 12 - 20));
        return color.getRed() > 200 && color.getGreen() < 80 && color.getBlue() < 80 ? "red" : color.toString();
    }

    private static void assertSamePixels(BufferedImage actual, BufferedImage expected) {
        assertThat(actual.getWidth()).isEqualTo(expected.getWidth());
        for (int y = 0; y < expected.getHeight(); y += 7) {
            for (int x = 0; x < expected.getWidth(); x += 7) {
                assertThat(actual.getRGB(x, y) & 0xffffff).isEqualTo(pixel(expected, x, y));
            }
        }
    }

    /// Java takes shades of grey for light, PNG and PDF for what the eye sees, so they are compared as stored.
    private static int pixel(BufferedImage image, int x, int y) {
        if (image.getColorModel() instanceof IndexColorModel
                || image.getRaster().getNumBands() > 1) {
            return image.getRGB(x, y) & 0xffffff;
        }
        int bits = image.getRaster().getSampleModel().getSampleSize(0);
        return (image.getRaster().getSample(x, y, 0) >> (bits - 8)) * 0x010101;
    }
}

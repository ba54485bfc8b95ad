package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.rendition.Tool;

class DecodedTest {
    @TempDir
    Path folder;

    private Darkroom darkroom() {
        return new Darkroom(folder);
    }

    @Nested
    class ATiff {
        @Test
        void has_a_page_for_each_of_its_pages() throws Exception {
            var file =
                    tiff(null, Darkroom.door(BufferedImage.TYPE_INT_RGB), Darkroom.door(BufferedImage.TYPE_BYTE_GRAY));

            assertThat(Darkroom.pages(darkroom().render(FileKind.TIFF, file))).isEqualTo(2);
        }

        @Test
        void of_fax_data_is_embedded_as_fax_data() throws Exception {
            var file = tiff("CCITT T.6", Darkroom.door(BufferedImage.TYPE_BYTE_BINARY));

            assertThat(darkroom()
                            .image(darkroom().render(FileKind.TIFF, file))
                            .getCOSObject()
                            .getCOSName(COSName.FILTER))
                    .isEqualTo(COSName.CCITTFAX_DECODE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"LZW", "Deflate", "PackBits"})
        void shows_the_same_pixels(String compression) throws Exception {
            var file = tiff(compression, Darkroom.door(BufferedImage.TYPE_INT_RGB));

            Darkroom.assertSamePixels(
                    darkroom().image(darkroom().render(FileKind.TIFF, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void that_is_damaged_is_refused() throws Exception {
            var file = Files.write(folder.resolve("x.tif"), HexFormat.of().parseHex("49492a0008000000ffff00000000"));

            darkroom().refuses(FileKind.TIFF, file, "IN-01");
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
            var file = darkroom().write(ending, Darkroom.door(BufferedImage.TYPE_INT_RGB));

            Darkroom.assertSamePixels(
                    darkroom().image(darkroom().render(kind, file)).getImage(), ImageIO.read(file.toFile()));
        }

        @Test
        void webp_is_read() throws Exception {
            // A picture of one green pixel without loss.
            var file = Files.write(
                    folder.resolve("x.webp"),
                    Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="));

            assertThat(Darkroom.pages(darkroom().render(FileKind.WEBP, file))).isEqualTo(1);
        }

        @Test
        void heic_is_read_where_the_tool_is_there() throws Exception {
            var encoder = new Tool("heif-enc", "to make a test picture", "libheif-examples");
            assumeTrue(encoder.isInstalled() && Heic.TOOL.isInstalled(), "libheif-examples is not installed");
            var jpeg = darkroom().write("jpg", Darkroom.door(BufferedImage.TYPE_INT_RGB));
            var heic = folder.resolve("door.heic");
            encoder.run(folder, Duration.ofSeconds(30), List.of("-o", heic.toString(), jpeg.toString()));

            assertThat(Darkroom.corner(Darkroom.picture(darkroom().render(FileKind.HEIC, heic))))
                    .isEqualTo("red");
        }

        @Test
        void damaged_heic_is_refused() throws Exception {
            assumeTrue(Heic.TOOL.isInstalled(), "libheif-examples is not installed");
            var file =
                    Files.write(folder.resolve("x.heic"), HexFormat.of().parseHex("00000018667479706865696300000000"));

            darkroom().refuses(FileKind.HEIC, file, "IN-01");
        }
    }
}

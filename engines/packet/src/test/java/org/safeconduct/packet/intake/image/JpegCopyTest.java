package org.safeconduct.packet.intake.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegCopyTest {
    private static final String PLACE = "55.7558 N 37.6173 E";

    @TempDir
    Path folder;

    private byte[] picture;

    @BeforeEach
    void a_picture_and_nothing_else() throws IOException {
        var file = new Darkroom(folder).write("jpg", Darkroom.door(BufferedImage.TYPE_INT_RGB));
        picture = Files.readAllBytes(file);
    }

    @Test
    void a_picture_without_notes_is_copied_byte_for_byte() throws IOException {
        assertThat(copy(picture)).isEqualTo(picture);
    }

    @Test
    void so_is_one_that_comes_in_many_scans() throws IOException {
        var layered = progressive();

        assertThat(copy(layered)).isEqualTo(layered);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            # marker, name at the start of the segment
            e1, Exif
            e1, http://ns.adobe.com/xap/1.0/
            e0, JFXX
            e2, MPF
            e4, SomethingOfTheMaker
            ed, Photoshop 3.0
            fe, said in a comment
            """)
    void what_was_noted_is_left_out_and_the_picture_stays(String marker, String name) throws IOException {
        assertThat(copy(behindStart(segment(marker, name + "\0" + PLACE)))).isEqualTo(picture);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            e2, ICC_PROFILE
            ee, Adobe
            """)
    void what_tells_the_colours_is_kept(String marker, String name) throws IOException {
        var coloured = behindStart(segment(marker, name + "\0\1\1"));

        assertThat(copy(coloured)).isEqualTo(coloured);
    }

    @Test
    void notes_between_the_scans_are_left_out_too() throws IOException {
        var layered = progressive();
        int second = text(layered).lastIndexOf("\u00ff\u00da");
        var noted = text(layered).substring(0, second)
                + segment("e1", "Exif\0\0" + PLACE)
                + text(layered).substring(second);

        assertThat(copy(latin(noted))).isEqualTo(layered);
    }

    @Test
    void a_film_behind_the_picture_is_left_out() throws IOException {
        assertThat(copy(latin(text(picture) + "ftypmp42" + PLACE))).isEqualTo(picture);
    }

    @Test
    void stray_bytes_between_segments_do_not_hide_notes() throws IOException {
        assertThat(copy(behindStart("\0\0" + segment("e1", "Exif\0\0" + PLACE))))
                .isEqualTo(picture);
    }

    @Test
    void a_picture_that_is_cut_off_is_known_by_its_missing_end() throws IOException {
        var cut = Arrays.copyOf(picture, picture.length - 2);

        assertThat(JpegCopy.copy(new ByteArrayInputStream(cut), new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void the_end_of_a_small_copy_inside_the_notes_is_not_the_end() throws IOException {
        var cut = Arrays.copyOf(behindStart(segment("e1", "Exif\0\0\u00ff\u00d8\u00ff\u00d9")), picture.length);

        assertThat(JpegCopy.copy(new ByteArrayInputStream(cut), new ByteArrayOutputStream()))
                .isFalse();
    }

    @Test
    void a_segment_of_no_length_is_damage() {
        var damaged = behindStart("\u00ff\u00e1\0\0");

        assertThatThrownBy(() -> copy(damaged)).isInstanceOf(IOException.class);
    }

    private static byte[] copy(byte[] jpeg) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(JpegCopy.copy(new ByteArrayInputStream(jpeg), out)).isTrue();
        return out.toByteArray();
    }

    private byte[] behindStart(String segment) {
        return latin(text(picture).substring(0, 2) + segment + text(picture).substring(2));
    }

    private static String segment(String marker, String body) {
        int length = body.length() + 2;
        return "\u00ff" + (char) Integer.parseInt(marker, 16) + (char) (length >> 8) + (char) (length & 0xff) + body;
    }

    private static byte[] progressive() throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var wanted = writer.getDefaultWriteParam();
        wanted.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(Darkroom.door(BufferedImage.TYPE_INT_RGB), null, null), wanted);
        }
        return bytes.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

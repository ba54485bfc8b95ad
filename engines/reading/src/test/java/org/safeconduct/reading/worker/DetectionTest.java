package org.safeconduct.reading.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Reading.Reason;
import org.safeconduct.reading.Refusal;

class DetectionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            255044462d312e37, PDF, the header of ISO 32000-1
            0a0a255044462d312e34, PDF, a header behind blank lines
            ffd8ffe000104a464946, JPEG, JFIF
            ffd8ffe1, JPEG, Exif
            89504e470d0a1a0a, PNG, the signature of RFC 2083
            49492a0008000000, TIFF, little-endian
            4d4d002a00000008, TIFF, big-endian
            000000186674797068656963, HEIC, brand heic
            00000018667479706d696631, HEIC, brand mif1
            000000206674797069736f6d, FILM, brand isom
            000000186674797033677034, FILM, brand 3gp4
            00000014667479707174202000, FILM, brand qt
            000000206674797 04d344120, SOUND, brand M4A
            0000000877696465, FILM, QuickTime without a brand
            1a45dfa3, FILM, Matroska and WebM
            52494646240800004156492000, FILM, AVI
            524946462408000057415645, SOUND, WAV
            494433040000, SOUND, MP3 with a tag
            fffb9064, SOUND, MP3 without a tag
            4f67675300, SOUND, Ogg
            664c6143, SOUND, FLAC
            2321414d520a, SOUND, voice message of older telephones
            48656c6c6f0d0a, TEXT, English
            d09fd180d0b8d0b2d0b5d182, TEXT, Russian in UTF-8
            cff0e8e2e5f2, TEXT, Russian in windows-1251
            fffe48006900, TEXT, UTF-16
            """)
    void the_first_bytes_tell_the_kind(String bytes, FileKind kind, String words) throws IOException, Refusal {
        assertThat(Detection.of(file(bytes.replace(" ", "")))).as(words).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            504b0304, Word and other packed files
            d0cf11e0a1b11ae1, old Word and Outlook
            7b5c727466, rich text
            3c21444f4354595045, a web page
            474946383961, GIF
            7f454c46020101, a program
            0001020304, nothing known
            """)
    void other_kinds_want_a_rendition(String bytes, String words) {
        assertThatThrownBy(() -> Detection.of(file(bytes)))
                .as(words)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.WANTS_RENDITION));
    }

    @Test
    void a_name_is_not_believed() throws IOException, Refusal {
        var file = Files.write(folder.resolve("photo.jpg"), "%PDF-1.4".getBytes(StandardCharsets.US_ASCII));

        assertThat(Detection.of(file)).isEqualTo(FileKind.PDF);
    }

    @Test
    void an_empty_file_is_named_as_such() {
        assertThatThrownBy(() -> Detection.of(file("")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void a_folder_is_no_file() {
        assertThatThrownBy(() -> Detection.of(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not a file");
    }

    private Path file(String hex) throws IOException {
        return Files.write(folder.resolve("file"), HexFormat.of().parseHex(hex));
    }
}

package org.safeconduct.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.reading.ExifJpeg;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Papers;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.facts.FileFacts;
import org.safeconduct.reading.tool.Tool;

/// Photographs as newer telephones keep them. Skipped where libheif's programs are not installed.
class HeicIT {
    private static final Tool ENCODER = new Tool("heif-enc", "to test", "libheif-examples");

    @TempDir
    private Path folder;

    @Test
    void a_photograph_is_decoded_and_read() throws IOException, Refusal {
        try (var sheets = Sheets.open(photograph(new ExifJpeg()), FileKind.HEIC, folder)) {
            assertThat(sheets.count()).isEqualTo(1);
            assertThat(sheets.look(0).scan()).isPresent();
            assertThat(sheets.draw(0, 300).getWidth()).isEqualTo(300);
        }
    }

    @Test
    void it_says_when_and_with_what_it_was_taken() throws IOException, Refusal {
        var file = photograph(new ExifJpeg().make("Apple", "iPhone 12").taken("2022:03:03 18:45:10"));

        assertThat(FileFacts.of(file, FileKind.HEIC))
                .contains(new Fact.Device("Apple iPhone 12", "Exif IFD0, Make and Model"))
                .anyMatch(fact -> fact instanceof Fact.Moment moment && moment.event() == Fact.Event.TAKEN);
    }

    @Test
    void a_damaged_one_is_refused_in_words() throws IOException, Refusal {
        var whole = Files.readAllBytes(photograph(new ExifJpeg()));
        var cut = Files.write(folder.resolve("cut.heic"), Arrays.copyOf(whole, whole.length / 3));

        assertThatThrownBy(() -> Sheets.open(cut, FileKind.HEIC, folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("as a JPEG");
    }

    private Path photograph(ExifJpeg exif) throws IOException, Refusal {
        assumeThat(ENCODER.isInstalled()).as("heif-enc is installed").isTrue();
        var jpeg = exif.write(Papers.scan(Papers.SUMMONS), folder.resolve("a.jpg"));
        var heic = folder.resolve("a.heic");
        var made = ENCODER.run(
                folder,
                folder.resolve("said"),
                Duration.ofMinutes(2),
                List.of("-q", "60", "-o", heic.toString(), jpeg.toString()));
        assumeThat(made).as("heif-enc can encode here").isTrue();
        return heic;
    }
}

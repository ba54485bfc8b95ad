package org.safeconduct.reading.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.reading.ExifJpeg;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fact.Event;
import org.safeconduct.reading.Fact.Moment;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Papers;

class FileFactsTest {
    private static final BufferedImage SMALL = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    private static final LocalDateTime EVENING = LocalDateTime.of(2022, 3, 3, 18, 45, 10);

    @TempDir
    private Path folder;

    @Test
    void a_photograph_says_when_it_was_taken_without_a_zone() throws IOException {
        assertThat(photograph(new ExifJpeg().taken("2022:03:03 18:45:10")))
                .contains(new Moment(Event.TAKEN, EVENING, Optional.empty(), "Exif SubIFD, Date/Time Original"));
    }

    @Test
    void a_photograph_says_when_it_was_taken_with_its_zone() throws IOException {
        assertThat(photograph(new ExifJpeg().taken("2022:03:03 18:45:10").offset("+02:00")))
                .contains(new Moment(
                        Event.TAKEN, EVENING, Optional.of(ZoneOffset.ofHours(2)), "Exif SubIFD, Date/Time Original"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000:00:00 00:00:00", "    :  :     :  :  ", "2022:13:45 99:00:00", "yesterday"})
    void a_clock_that_says_nothing_is_no_fact(String moment) throws IOException {
        assertThat(photograph(new ExifJpeg().taken(moment))).noneMatch(Moment.class::isInstance);
    }

    @Test
    void a_photograph_says_where_it_was_taken() throws IOException {
        assertThat(photograph(new ExifJpeg().at(49, 36)))
                .contains(new Fact.Position(49, 36, "GPS, Latitude and Longitude"));
    }

    @Test
    void a_photograph_says_what_it_was_taken_with() throws IOException {
        assertThat(photograph(new ExifJpeg().make("samsung", "SM-A155F").software("A155FXXU1")))
                .contains(
                        new Fact.Device("samsung SM-A155F", "Exif IFD0, Make and Model"),
                        new Fact.Software("A155FXXU1", "Exif IFD0, Software"));
    }

    @Test
    void a_maker_that_repeats_its_name_is_named_once() throws IOException {
        assertThat(photograph(new ExifJpeg().make("Canon", "Canon EOS 80D")))
                .contains(new Fact.Device("Canon EOS 80D", "Exif IFD0, Make and Model"));
    }

    @Test
    void a_picture_says_how_large_it_is() throws IOException {
        assertThat(photograph(new ExifJpeg())).contains(new Fact.Dimensions(64, 48, "JPEG"));
        var png = Papers.picture(SMALL, folder.resolve("a.png"));
        assertThat(FileFacts.of(png, FileKind.PNG)).contains(new Fact.Dimensions(64, 48, "PNG-IHDR"));
    }

    @Test
    void a_recording_says_how_long_it_is() throws IOException {
        var format = new AudioFormat(8_000, 8, 1, false, false);
        var wav = folder.resolve("a.wav");
        try (var sound = new AudioInputStream(new ByteArrayInputStream(new byte[24_000]), format, 24_000)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, wav.toFile());
        }

        assertThat(FileFacts.of(wav, FileKind.SOUND))
                .filteredOn(Fact.Length.class::isInstance)
                .extracting(fact -> ((Fact.Length) fact).duration())
                .containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void a_film_says_when_it_was_taken_and_how_long_it_is() throws IOException {
        var facts = FileFacts.of(film(3_729_177_910L), FileKind.FILM);

        assertThat(facts).hasAtLeastOneElementOfType(Fact.Length.class);
        assertThat(facts)
                .filteredOn(Moment.class::isInstance)
                .extracting(fact -> ((Moment) fact).local().toLocalDate().toString())
                .contains("2022-03-03");
    }

    @Test
    void a_film_whose_clock_was_never_set_says_nothing_of_the_day() throws IOException {
        assertThat(FileFacts.of(film(0), FileKind.FILM)).noneMatch(Moment.class::isInstance);
    }

    @Test
    void a_document_says_who_made_it_when_and_with_what() throws IOException {
        assertThat(FileFacts.of(document(), FileKind.PDF))
                .contains(
                        new Fact.Maker("Оксана", "PDF information, Author"),
                        new Fact.Title("Заява", "PDF information, Title"),
                        new Moment(
                                Event.MADE,
                                EVENING,
                                Optional.of(ZoneOffset.ofHours(2)),
                                "PDF information, CreationDate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a picture", "\u00ff\u00d8\u00ff\u00e1\u00ff\u00ffExif"})
    void a_broken_file_claims_nothing(String content) throws IOException {
        var file = Files.write(folder.resolve("broken"), content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(FileFacts.of(file, FileKind.JPEG)).isEmpty();
        assertThat(FileFacts.of(file, FileKind.FILM)).isEmpty();
        assertThat(FileFacts.of(file, FileKind.PDF)).isEmpty();
    }

    private List<Fact> photograph(ExifJpeg exif) throws IOException {
        return FileFacts.of(exif.write(SMALL, folder.resolve("a.jpg")), FileKind.JPEG);
    }

    /// @param seconds since 1904, as ISO 14496-12 counts
    private Path film(long seconds) throws IOException {
        var header = ByteBuffer.allocate(108);
        header.putInt(108).put("mvhd".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        header.putInt((int) seconds).putInt((int) seconds).putInt(1_000).putInt(61_500);
        header.putInt(0x00010000).putShort((short) 0x0100).position(108);
        var film = ByteBuffer.allocate(20 + 8 + 108);
        film.putInt(20).put("ftypisom".getBytes(StandardCharsets.US_ASCII)).putInt(0);
        film.put("isom".getBytes(StandardCharsets.US_ASCII));
        film.putInt(8 + 108).put("moov".getBytes(StandardCharsets.US_ASCII)).put(header.array());
        return Files.write(folder.resolve("a.mp4"), film.array());
    }

    private Path document() throws IOException {
        var file = folder.resolve("a.pdf");
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var said = document.getDocumentInformation();
            said.setAuthor("Оксана");
            said.setTitle("Заява");
            var made = new GregorianCalendar(TimeZone.getTimeZone("GMT+2"));
            made.setTimeInMillis(EVENING.toInstant(ZoneOffset.ofHours(2)).toEpochMilli());
            said.setCreationDate(made);
            document.save(file.toFile());
        }
        return file;
    }
}

package org.safeconduct.reading.facts;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.avi.AviDirectory;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.heif.HeifDirectory;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.mov.QuickTimeDirectory;
import com.drew.metadata.mov.media.QuickTimeVideoDirectory;
import com.drew.metadata.mov.metadata.QuickTimeMetadataDirectory;
import com.drew.metadata.mp4.Mp4Directory;
import com.drew.metadata.mp4.media.Mp4VideoDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.wav.WavDirectory;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fact.Dimensions;
import org.safeconduct.reading.Fact.Event;
import org.safeconduct.reading.Fact.Length;
import org.safeconduct.reading.Fact.Moment;
import org.safeconduct.reading.Fact.Position;

/// What the container of pictures, sound or film says: how large, how long, when made, and what telephones add.
record ContainerFacts(Metadata found) {
    /// Containers count seconds from 1904; zero means that nobody set the clock.
    private static final int SOONEST = 1980;
    private static final DateTimeFormatter BASIC_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx");
    /// ISO 6709, as telephones write it: `+49.9935+036.2304+120.000/`.
    private static final Pattern PLACE = Pattern.compile("([+-]\\d+(?:\\.\\d+)?)([+-]\\d+(?:\\.\\d+)?).*");
    private static final Pattern CLOCK = Pattern.compile("(\\d+):(\\d\\d):(\\d\\d)(?:\\.\\d+)?");

    Stream<Fact> all() {
        return Stream.of(sizes(), lengths(), moments(), telephone()).flatMap(facts -> facts);
    }

    private Stream<Fact> sizes() {
        return Stream.of(
                        size(JpegDirectory.class, JpegDirectory.TAG_IMAGE_WIDTH, JpegDirectory.TAG_IMAGE_HEIGHT),
                        size(PngDirectory.class, PngDirectory.TAG_IMAGE_WIDTH, PngDirectory.TAG_IMAGE_HEIGHT),
                        size(HeifDirectory.class, HeifDirectory.TAG_IMAGE_WIDTH, HeifDirectory.TAG_IMAGE_HEIGHT),
                        tiffSize(),
                        size(Mp4VideoDirectory.class, Mp4VideoDirectory.TAG_WIDTH, Mp4VideoDirectory.TAG_HEIGHT),
                        size(
                                QuickTimeVideoDirectory.class,
                                QuickTimeVideoDirectory.TAG_WIDTH,
                                QuickTimeVideoDirectory.TAG_HEIGHT),
                        size(AviDirectory.class, AviDirectory.TAG_WIDTH, AviDirectory.TAG_HEIGHT))
                .flatMap(facts -> facts);
    }

    private <T extends Directory> Stream<Fact> size(Class<T> kind, int width, int height) {
        return Cell.in(found, kind, width).limit(1).flatMap(cell -> {
            var across = cell.number().orElse(0);
            var down = new Cell(cell.table(), height).number().orElse(0);
            return across > 0 && down > 0
                    ? Stream.of(new Dimensions(across, down, cell.table().getName()))
                    : Stream.of();
        });
    }

    /// In other pictures the same tags speak of a thumbnail or of what an editor remembered.
    private Stream<Fact> tiffSize() {
        boolean isTiff = found.getDirectoriesOfType(JpegDirectory.class).isEmpty()
                && found.getDirectoriesOfType(HeifDirectory.class).isEmpty()
                && found.getDirectoriesOfType(PngDirectory.class).isEmpty();
        return isTiff
                ? size(ExifIFD0Directory.class, ExifIFD0Directory.TAG_IMAGE_WIDTH, ExifIFD0Directory.TAG_IMAGE_HEIGHT)
                : Stream.of();
    }

    private Stream<Fact> lengths() {
        var counted = Stream.of(
                        Cell.in(found, Mp4Directory.class, Mp4Directory.TAG_DURATION_SECONDS),
                        Cell.in(found, QuickTimeDirectory.class, QuickTimeDirectory.TAG_DURATION_SECONDS))
                .flatMap(cells -> cells)
                .flatMap(cell -> Optional.ofNullable(cell.table().getDoubleObject(cell.tag())).stream()
                        .map(seconds ->
                                (Fact) new Length(Duration.ofMillis(Math.round(seconds * 1000)), cell.where())));
        var spelt = Stream.of(
                        Cell.in(found, WavDirectory.class, WavDirectory.TAG_DURATION),
                        Cell.in(found, AviDirectory.class, AviDirectory.TAG_DURATION))
                .flatMap(cells -> cells)
                .flatMap(cell -> cell.text().flatMap(ContainerFacts::duration).stream()
                        .map(duration -> (Fact) new Length(duration, cell.where())));
        return Stream.concat(counted, spelt);
    }

    private Stream<Fact> moments() {
        return Stream.of(
                        moments(Mp4Directory.class, Mp4Directory.TAG_CREATION_TIME, Event.TAKEN),
                        moments(Mp4Directory.class, Mp4Directory.TAG_MODIFICATION_TIME, Event.CHANGED),
                        moments(QuickTimeDirectory.class, QuickTimeDirectory.TAG_CREATION_TIME, Event.TAKEN),
                        moments(QuickTimeDirectory.class, QuickTimeDirectory.TAG_MODIFICATION_TIME, Event.CHANGED))
                .flatMap(facts -> facts);
    }

    /// The standard asks for universal time (ISO 14496-12, 8.2.2); some cameras write their local time.
    private <T extends Directory> Stream<Fact> moments(Class<T> kind, int tag, Event event) {
        return Cell.in(found, kind, tag)
                .flatMap(cell -> Optional.ofNullable(cell.table().getDate(tag)).stream()
                        .map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC))
                        .filter(local -> local.getYear() >= SOONEST)
                        .map(local -> new Moment(event, local, Optional.of(ZoneOffset.UTC), cell.where())));
    }

    private Stream<Fact> telephone() {
        return Stream.of(
                        telephone(QuickTimeMetadataDirectory.TAG_CREATION_DATE, ContainerFacts::moment),
                        telephone(QuickTimeMetadataDirectory.TAG_LOCATION_ISO6709, ContainerFacts::place),
                        telephone(
                                QuickTimeMetadataDirectory.TAG_MODEL,
                                (words, where) -> Optional.of(new Fact.Device(words, where))),
                        telephone(
                                QuickTimeMetadataDirectory.TAG_SOFTWARE,
                                (words, where) -> Optional.of(new Fact.Software(words, where))))
                .flatMap(facts -> facts);
    }

    private Stream<Fact> telephone(int tag, BiFunction<String, String, Optional<Fact>> reading) {
        return Cell.in(found, QuickTimeMetadataDirectory.class, tag)
                .flatMap(cell -> cell.text().flatMap(words -> reading.apply(words, cell.where())).stream());
    }

    private static Optional<Fact> moment(String words, String where) {
        try {
            var at = OffsetDateTime.parse(words, BASIC_OFFSET);
            return Optional.of(new Moment(Event.TAKEN, at.toLocalDateTime(), Optional.of(at.getOffset()), where));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Fact> place(String words, String where) {
        var matcher = PLACE.matcher(words);
        return matcher.matches()
                ? Optional.of(
                        new Position(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)), where))
                : Optional.empty();
    }

    private static Optional<Duration> duration(String words) {
        var matcher = CLOCK.matcher(words);
        return matcher.matches()
                ? Optional.of(Duration.ofHours(Long.parseLong(matcher.group(1)))
                        .plusMinutes(Long.parseLong(matcher.group(2)))
                        .plusSeconds(Long.parseLong(matcher.group(3))))
                : Optional.empty();
    }
}

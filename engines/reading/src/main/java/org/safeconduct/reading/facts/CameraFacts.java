package org.safeconduct.reading.facts;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fact.Event;
import org.safeconduct.reading.Fact.Moment;
import org.safeconduct.reading.Fact.Position;

/// What a camera wrote into its picture (Exif 2.32).
record CameraFacts(Metadata found) {
    Stream<Fact> all() {
        return Stream.of(moments(), satellites(), device(), others()).flatMap(facts -> facts);
    }

    private Stream<Fact> moments() {
        return Stream.of(
                        moments(
                                ExifSubIFDDirectory.class,
                                ExifDirectoryBase.TAG_DATETIME_ORIGINAL,
                                ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL,
                                Event.TAKEN),
                        moments(
                                ExifSubIFDDirectory.class,
                                ExifDirectoryBase.TAG_DATETIME_DIGITIZED,
                                ExifDirectoryBase.TAG_TIME_ZONE_DIGITIZED,
                                Event.MADE),
                        moments(
                                ExifIFD0Directory.class,
                                ExifDirectoryBase.TAG_DATETIME,
                                ExifDirectoryBase.TAG_TIME_ZONE,
                                Event.CHANGED))
                .flatMap(facts -> facts);
    }

    private <T extends Directory> Stream<Fact> moments(Class<T> kind, int tag, int zone, Event event) {
        return Cell.in(found, kind, tag)
                .flatMap(cell -> cell.moment().stream()
                        .map(local -> new Moment(event, local, offset(cell.table(), zone), cell.where())));
    }

    /// Cameras keep all offsets in one table, wherever the moment stands.
    private Optional<ZoneOffset> offset(Directory table, int tag) {
        return Cell.offset(table, tag)
                .or(() -> found.getDirectoriesOfType(ExifSubIFDDirectory.class).stream()
                        .flatMap(other -> Cell.offset(other, tag).stream())
                        .findFirst());
    }

    private Stream<Fact> satellites() {
        return found.getDirectoriesOfType(GpsDirectory.class).stream()
                .flatMap(gps -> Stream.concat(position(gps), positionedAt(gps)));
    }

    private static Stream<Fact> position(GpsDirectory gps) {
        return Optional.ofNullable(gps.getGeoLocation())
                .filter(place -> !place.isZero())
                .map(place -> new Position(place.getLatitude(), place.getLongitude(), "GPS, Latitude and Longitude"))
                .stream()
                .map(Fact.class::cast);
    }

    private static Stream<Fact> positionedAt(GpsDirectory gps) {
        return Optional.ofNullable(gps.getGpsDate())
                .map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC))
                .map(local ->
                        new Moment(Event.POSITIONED, local, Optional.of(ZoneOffset.UTC), "GPS, Date and Time Stamp"))
                .stream()
                .map(Fact.class::cast);
    }

    private Stream<Fact> device() {
        var make = text(ExifDirectoryBase.TAG_MAKE);
        var model = text(ExifDirectoryBase.TAG_MODEL);
        var name = model.filter(said -> make.filter(said::startsWith).isPresent())
                .orElse((make.orElse("") + " " + model.orElse("")).strip());
        return name.isEmpty() ? Stream.of() : Stream.of(new Fact.Device(name, "Exif IFD0, Make and Model"));
    }

    private Optional<String> text(int tag) {
        return Cell.in(found, ExifIFD0Directory.class, tag)
                .flatMap(cell -> cell.text().stream())
                .findFirst();
    }

    private Stream<Fact> others() {
        var software = Cell.in(found, ExifIFD0Directory.class, ExifDirectoryBase.TAG_SOFTWARE)
                .flatMap(cell -> cell.text().stream().map(name -> (Fact) new Fact.Software(name, cell.where())));
        var artist = Cell.in(found, ExifIFD0Directory.class, ExifDirectoryBase.TAG_ARTIST)
                .flatMap(cell -> cell.text().stream().map(name -> (Fact) new Fact.Maker(name, cell.where())));
        var title = Cell.in(found, ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION)
                .flatMap(cell -> cell.text().stream().map(words -> (Fact) new Fact.Title(words, cell.where())));
        return Stream.of(software, artist, title).flatMap(facts -> facts);
    }
}

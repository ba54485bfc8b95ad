package org.safeconduct.reading;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// Something a file claims about itself. It is a claim: clocks are set wrong, and copies lose or change it.
public sealed interface Fact {
    /// Where in the file it stands, such as "Exif SubIFD, Date/Time Original".
    String where();

    /// A moment.
    ///
    /// @param local as the clock showed it
    /// @param offset of that clock, where the file says it
    record Moment(Event event, LocalDateTime local, Optional<ZoneOffset> offset, String where) implements Fact {}

    /// What happened at a moment.
    enum Event {
        /// A camera or recorder took it, by its own clock.
        TAKEN,
        /// By the clock of the satellites, which is right.
        POSITIONED,
        /// The file was made.
        MADE,
        /// The file was last changed.
        CHANGED
    }

    /// A place in degrees, north and east positive.
    record Position(double latitude, double longitude, String where) implements Fact {}

    /// What it was taken with, such as "SAMSUNG SM-A155F".
    record Device(String name, String where) implements Fact {}

    /// The program that wrote it.
    record Software(String name, String where) implements Fact {}

    /// Who, or which account, made it.
    record Maker(String name, String where) implements Fact {}

    /// What the file calls itself inside.
    record Title(String words, String where) implements Fact {}

    /// How long it plays.
    record Length(Duration duration, String where) implements Fact {}

    /// Its size in pixels as stored.
    record Dimensions(int width, int height, String where) implements Fact {}
}

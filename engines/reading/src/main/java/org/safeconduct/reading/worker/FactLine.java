package org.safeconduct.reading.worker;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.safeconduct.reading.Fact;
import org.safeconduct.reading.Fact.Device;
import org.safeconduct.reading.Fact.Dimensions;
import org.safeconduct.reading.Fact.Event;
import org.safeconduct.reading.Fact.Length;
import org.safeconduct.reading.Fact.Maker;
import org.safeconduct.reading.Fact.Moment;
import org.safeconduct.reading.Fact.Position;
import org.safeconduct.reading.Fact.Software;
import org.safeconduct.reading.Fact.Title;

/// A fact as the values of a message: what kind it is, where it stands, and what it says.
final class FactLine {
    private FactLine() {}

    static Object[] values(Fact fact) {
        var kind = fact.getClass().getSimpleName();
        return switch (fact) {
            case Moment it ->
                new Object[] {
                    kind,
                    it.where(),
                    it.event(),
                    it.local(),
                    it.offset().map(ZoneOffset::getId).orElse("")
                };
            case Position it -> new Object[] {kind, it.where(), it.latitude(), it.longitude()};
            case Device it -> new Object[] {kind, it.where(), it.name()};
            case Software it -> new Object[] {kind, it.where(), it.name()};
            case Maker it -> new Object[] {kind, it.where(), it.name()};
            case Title it -> new Object[] {kind, it.where(), it.words()};
            case Length it -> new Object[] {kind, it.where(), it.duration()};
            case Dimensions it -> new Object[] {kind, it.where(), it.width(), it.height()};
        };
    }

    /// Reads what the worker wrote.
    static Fact fact(List<String> values) {
        var where = values.get(1);
        var said = values.get(2);
        return switch (values.getFirst()) {
            case "Moment" ->
                new Moment(
                        Event.valueOf(said),
                        LocalDateTime.parse(values.get(3)),
                        Optional.of(values.get(4)).filter(id -> !id.isEmpty()).map(ZoneOffset::of),
                        where);
            case "Position" -> new Position(Double.parseDouble(said), Double.parseDouble(values.get(3)), where);
            case "Device" -> new Device(said, where);
            case "Software" -> new Software(said, where);
            case "Maker" -> new Maker(said, where);
            case "Title" -> new Title(said, where);
            case "Length" -> new Length(Duration.parse(said), where);
            case "Dimensions" -> new Dimensions(Integer.parseInt(said), Integer.parseInt(values.get(3)), where);
            default -> throw new IllegalArgumentException(values.getFirst());
        };
    }
}

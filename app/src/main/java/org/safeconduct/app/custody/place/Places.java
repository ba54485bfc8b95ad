package org.safeconduct.app.custody.place;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.LawFile;
import org.springframework.stereotype.Component;

/// Our list of places, read from the law. A place that isn’t in it is no mistake.
@Component
public class Places {
    /// Where the government holds people; the first of each hour on the wall.
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "Pacific/Guam");

    private final List<Place> all;
    private final List<Standard> standards;

    Places() {
        var root = LawFile.sound("case/places.yaml", "places.schema.json").root();
        all = root.list("places").stream().map(Place::of).toList();
        standards = root.list("standards").stream().map(Standard::of).toList();
    }

    public List<Place> list() {
        return all;
    }

    public List<Standard> standards() {
        return standards;
    }

    public Optional<Place> find(@Nullable String id) {
        return all.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    /// Which standard binds a place of that kind on a day, and how we know; empty where nobody wrote it down.
    ///
    /// @param listed the place in our list, null where it isn’t in there
    public Optional<Binding> binding(@Nullable String listed, Kind kind, LocalDate day) {
        var place = find(listed);
        var named = place.flatMap(found -> found.bond(day))
                .flatMap(bond -> standard(bond.standard()).map(standard -> new Binding(standard, bond.known())));
        return named.or(() -> standards.stream()
                .filter(standard -> standard.bindsEvery() == kind)
                .findFirst()
                .map(standard -> new Binding(standard, null)));
    }

    /// A standard that binds.
    ///
    /// @param known how we know; null where it binds every place of its kind
    public record Binding(Standard standard, @Nullable Known known) {}

    private Optional<Standard> standard(String id) {
        return standards.stream().filter(standard -> standard.id().equals(id)).findFirst();
    }

    /// For choosing one: its id and its name.
    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        all.forEach(place -> names.put(place.id(), place.shown()));
        return names;
    }

    /// Time zones by their place and their name.
    ///
    /// @param other one that is in use already and has to stand among them
    public static Map<String, String> zones(String other) {
        var zones = new LinkedHashMap<String, String>();
        Stream.concat(ZONES.stream(), Stream.of(other))
                .filter(zone -> !zone.isEmpty())
                .forEach(zone ->
                        zones.put(zone, zone.substring(zone.indexOf('/') + 1).replace('_', ' ')));
        return zones;
    }

    /// The zone of that name, where there is one.
    public static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}

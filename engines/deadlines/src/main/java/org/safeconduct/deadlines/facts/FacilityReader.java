package org.safeconduct.deadlines.facts;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.deadlines.facts.CaseFacts.Facility;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Nearest;
import org.safeconduct.law.schema.Problem;

/// The places that a file names, and the stays' references to them.
final class FacilityReader {
    private static final List<String> CIRCUMSTANCES =
            List.of("circuit", "district", "sector", "state", "operator", "standard");

    private final Map<String, Facility> known = new LinkedHashMap<>();
    private final ZoneId zone;
    private final PointReader points;
    private final List<Problem> problems;

    FacilityReader(ZoneId zone, PointReader points, List<Problem> problems) {
        this.zone = zone;
        this.points = points;
        this.problems = problems;
    }

    ZoneId zone() {
        return zone;
    }

    void add(Entry entry) {
        var circumstances = new LinkedHashMap<String, String>();
        CIRCUMSTANCES.forEach(name -> entry.findText(name).ifPresent(value -> circumstances.put(name, value)));
        var name = entry.text("name");
        known.put(name, new Facility(name, entry.text("kind"), points.zone(entry, zone), circumstances));
    }

    Optional<Facility> find(Entry reference) {
        var found = Optional.ofNullable(known.get(reference.text()));
        if (found.isEmpty()) {
            var hint = Nearest.to(reference.text(), known.keySet())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("add it there with its kind and zone.");
            problems.add(
                    reference.problem("'" + reference.text() + "' is not among the facilities of this file; " + hint));
        }
        return found;
    }
}

package org.safeconduct.app.custody.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.place.Place;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.custody.stay.Term;
import org.safeconduct.app.people.sample.Notes;
import org.safeconduct.deadlines.facts.Point;
import org.springframework.stereotype.Component;

/// Reads what the team of an invented case knows of its custody.
@Component
class SampleStays {
    private final Stays stays;
    private final Places places;
    private final SampleConditions conditions;
    private final SampleRelease release;
    private final SampleAccess access;

    SampleStays(Stays stays, Places places, SampleConditions conditions, SampleRelease release, SampleAccess access) {
        this.stays = stays;
        this.places = places;
        this.conditions = conditions;
        this.release = release;
        this.access = access;
    }

    void enter(Path folder, UUID caseId, UUID person) {
        enterStays(folder.resolve("team.yaml"), caseId, person);
        var known = stays.list(caseId, person);
        conditions.enter(folder, caseId, known);
        release.enter(folder, caseId, known);
        access.enter(folder, caseId, known);
    }

    /// The stays alone, of somebody of whom nothing else is known.
    void enterStays(Path notes, UUID caseId, UUID person) {
        for (var stay : Notes.read(notes).list("stays")) {
            stays.add(caseId, person, said(stay));
        }
    }

    private Stay.Said said(Notes stay) {
        var place = places.find(stay.text("listed")).orElseThrow();
        var where = new Stay.Where(
                stay.find("place").orElse(place.name()),
                place.id(),
                place.kind(),
                place.zone(),
                place.authority(),
                stay.text("unit"));
        return new Stay.Said(where, term(stay, place), need(stay, "source"), stay.text("note"));
    }

    private static Term term(Notes stay, Place place) {
        var zone = place.zone();
        return new Term(
                point(need(stay, "from"), zone),
                stay.find("to").map(to -> point(to, zone)).orElse(null),
                leaving(stay.text("leaving")));
    }

    private static Point point(String written, ZoneId zone) {
        var parts = written.split(" ", 2);
        var time = parts.length == 2 ? LocalTime.parse(parts[1]) : null;
        return new Point(LocalDate.parse(parts[0]), time, zone);
    }

    private static Term.@Nullable Leaving leaving(@Nullable String written) {
        return written == null ? null : Term.Leaving.valueOf(written.toUpperCase(Locale.ROOT));
    }

    private static String need(Notes notes, String field) {
        return notes.find(field).orElseThrow();
    }
}

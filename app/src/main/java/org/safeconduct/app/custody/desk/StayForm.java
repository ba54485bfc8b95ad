package org.safeconduct.app.custody.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.place.Authority;
import org.safeconduct.app.custody.place.Kind;
import org.safeconduct.app.custody.place.Place;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Term;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.deadlines.facts.Point;

/// The answers about a stay, read and shown.
final class StayForm {
    private static final String LABELS = "custody.field";
    private static final String[] FIELDS = {
        "listed",
        "place",
        "kind",
        "zone",
        "authority",
        "unit",
        "began",
        "beganAt",
        "ended",
        "endedAt",
        "leaving",
        "source",
        "note",
    };

    private final Form form;
    private final Places places;
    private final Instant now;

    StayForm(Form form, Places places, Instant now) {
        this.form = form;
        this.places = places;
        this.now = now;
    }

    static Form blank() {
        return Form.blank(LABELS);
    }

    static Form sent(Map<String, String> sent) {
        return Form.of(LABELS, sent);
    }

    static Form of(Stay stay) {
        var where = stay.where();
        var term = stay.term();
        var to = Optional.ofNullable(term.to());
        return blank().with("listed", where.listed())
                .with("place", where.place())
                .with("kind", where.kind(), "custody.kind")
                .with("zone", where.zone())
                .with("authority", where.authority(), "custody.authority")
                .with("unit", where.unit())
                .with("began", term.from().date())
                .with("beganAt", term.from().time())
                .with("ended", to.map(Point::date).orElse(null))
                .with("endedAt", to.map(Point::time).orElse(null))
                .with("leaving", term.leaving(), "custody.leaving")
                .with("source", stay.said().source())
                .with("note", stay.said().note())
                .with(Form.VERSION, stay.version());
    }

    static BothVersions bothVersions(Stay stored, Form written) {
        return BothVersions.of(of(stored), written, FIELDS);
    }

    /// What the answers say; only to be used where the form is good.
    Stay.Said said() {
        var where = where();
        return new Stay.Said(where, term(where.zone()), form.needed("source", 300), form.text("note", 1000));
    }

    private Stay.Where where() {
        var listed = places.find(form.text("listed", 60));
        var place = listed.isPresent() && form.written("place").isEmpty()
                ? listed.get().name()
                : form.needed("place", 200);
        return new Stay.Where(
                place,
                listed.map(Place::id).orElse(null),
                choice("kind", Kind.class, listed.map(Place::kind)),
                zone(listed),
                choice("authority", Authority.class, listed.map(Place::authority)),
                form.text("unit", 200));
    }

    /// As written; what is left open is as our list has it.
    private <E extends Enum<E>> E choice(String field, Class<E> sort, Optional<E> known) {
        if (!form.written(field).isEmpty()) {
            return form.choice(field, sort, "custody." + field);
        }
        if (known.isEmpty()) {
            form.refuse(field, "custody.form.unlisted");
        }
        return known.orElse(sort.getEnumConstants()[0]);
    }

    private ZoneId zone(Optional<Place> listed) {
        var written = form.written("zone");
        var zone = written.isEmpty() ? listed.map(Place::zone) : Places.zone(written);
        if (zone.isEmpty()) {
            form.refuse("zone", written.isEmpty() ? "custody.form.unlisted" : "platform.form.choice");
        }
        return zone.orElse(ZoneOffset.UTC);
    }

    private Term term(ZoneId zone) {
        var reader = new PointForm(form, zone, now);
        var from = reader.needed("began", "beganAt");
        var to = reader.find("ended", "endedAt");
        if (to != null && isAfter(from, to)) {
            form.refuse("ended", "custody.form.order");
        }
        return new Term(from, to, leaving(to));
    }

    private Term.@Nullable Leaving leaving(@Nullable Point to) {
        if (form.written("leaving").isEmpty()) {
            return null;
        }
        if (to == null) {
            form.refuse("ended", "custody.form.left");
        }
        return form.choice("leaving", Term.Leaving.class, "custody.leaving");
    }

    /// By the hour where both are known, else by the day.
    private static boolean isAfter(Point one, Point other) {
        boolean byDay = one.time() == null || other.time() == null;
        return byDay ? one.date().isAfter(other.date()) : one.earliest().isAfter(other.latest());
    }
}

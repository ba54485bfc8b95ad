package org.safeconduct.deadlines.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.safeconduct.deadlines.facts.CaseFacts.Circumstance;
import org.safeconduct.deadlines.facts.CaseFacts.Closure;
import org.safeconduct.deadlines.facts.CaseFacts.CourtOrder;
import org.safeconduct.deadlines.facts.CaseFacts.Event;
import org.safeconduct.deadlines.facts.CaseFacts.Setting;
import org.safeconduct.deadlines.facts.CaseFacts.Spell;
import org.safeconduct.deadlines.facts.CaseFacts.Stay;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rulebook;
import org.safeconduct.law.schema.Entry;
import org.safeconduct.law.schema.Problem;

/// Makes facts of a checked file and remembers on which line each stands.
final class FactsReader {
    private final Entry root;
    private final IdentityHashMap<Object, Entry> places = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final PointReader points;
    private final FacilityReader facilities;

    FactsReader(Entry root) {
        this.root = root;
        points = new PointReader(problems);
        facilities = new FacilityReader(points.zone(root, ZoneId.of("UTC")), points, problems);
    }

    FactsFile.Read read(Rulebook book) {
        root.list("facilities").forEach(facilities::add);
        var facts = new CaseFacts(
                all("events", this::event),
                stays(),
                all("spells", FactsReader::spell),
                all("circumstances", FactsReader::circumstance),
                all("orders", FactsReader::order),
                all("settings", FactsReader::setting),
                all("closures", FactsReader::closure));
        var troubles = facts.troubles(book);
        troubles.stream().filter(CaseFacts.Trouble::stops).map(this::problem).forEach(problems::add);
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Problem::line));
            return new FactsFile.Read.Faulty(problems);
        }
        return new FactsFile.Read.Sound(
                facts, troubles.stream().map(this::problem).toList());
    }

    private Problem problem(CaseFacts.Trouble trouble) {
        return places.getOrDefault(trouble.fact(), root).problem(trouble.words());
    }

    private <T> List<T> all(String field, Function<Entry, T> reading) {
        return root.list(field).stream()
                .map(entry -> place(entry, reading.apply(entry)))
                .toList();
    }

    private <T> T place(Entry entry, T fact) {
        places.put(fact, entry);
        return fact;
    }

    private List<Stay> stays() {
        var stays = new ArrayList<Stay>();
        for (var entry : root.list("stays")) {
            facilities.find(entry.at("at")).ifPresent(place -> {
                var to = entry.find("to")
                        .map(end -> points.point(end, place.zone()))
                        .orElse(null);
                var from = points.point(entry.at("from"), place.zone());
                stays.add(place(entry, new Stay(place, from, to, entry.text("source"))));
            });
        }
        return stays;
    }

    private Event event(Entry entry) {
        var at = points.point(entry.at("on"), points.zone(entry, facilities.zone()));
        return new Event(entry.text("what"), at, entry.findText("about").orElse(""), entry.text("source"));
    }

    private static Spell spell(Entry entry) {
        var to = entry.findDate("to").orElse(null);
        return new Spell(entry.text("what"), entry.date("from"), to, entry.text("source"));
    }

    private static Circumstance circumstance(Entry entry) {
        LocalDate from = entry.findDate("from").orElse(null);
        LocalDate to = entry.findDate("to").orElse(null);
        return new Circumstance(entry.text("what"), entry.text("is"), from, to, entry.text("source"));
    }

    private static CourtOrder order(Entry entry) {
        var about = entry.findText("about").orElse("");
        return new CourtOrder(entry.text("for"), entry.date("date"), entry.text("by"), about, entry.text("source"));
    }

    private static Setting setting(Entry entry) {
        return new Setting(
                entry.text("for"),
                new Period(entry.at("amount").node().intValue(), Period.Unit.of(entry.text("unit"))),
                entry.findText("court").orElse(null),
                entry.findText("judge").orElse(null),
                entry.text("who"),
                entry.date("when"),
                entry.text("why"));
    }

    private static Closure closure(Entry entry) {
        return new Closure(entry.date("date"), entry.has("office"), entry.text("why"), entry.text("source"));
    }
}

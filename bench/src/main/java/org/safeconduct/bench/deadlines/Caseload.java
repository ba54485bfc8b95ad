package org.safeconduct.bench.deadlines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.CaseFacts.Circumstance;
import org.safeconduct.deadlines.facts.CaseFacts.Event;
import org.safeconduct.deadlines.facts.CaseFacts.Facility;
import org.safeconduct.deadlines.facts.CaseFacts.Spell;
import org.safeconduct.deadlines.facts.CaseFacts.Stay;
import org.safeconduct.deadlines.facts.Point;

/// Invented cases like those of a detained docket: a cell, a center, an application, hearings, delays, some decisions.
final class Caseload {
    private static final ZoneId ZONE = ZoneId.of("America/Los_Angeles");
    private static final Facility CELL = new Facility("station", "border-cell", ZONE, Map.of("sector", "san-diego"));
    private static final Facility CENTER = new Facility(
            "center", "detention-center", ZONE, Map.of("circuit", "9th", "district", "central-california"));

    private Caseload() {}

    static List<CaseFacts> of(int cases, long seed) {
        var dice = new SplittableRandom(seed);
        var facts = new ArrayList<CaseFacts>(cases);
        for (int i = 0; i < cases; i++) {
            facts.add(facts(dice));
        }
        return facts;
    }

    private static CaseFacts facts(SplittableRandom dice) {
        var arrival = LocalDate.of(2024, 1, 1).plusDays(dice.nextInt(900));
        var moved = arrival.plusDays(1 + dice.nextInt(7));
        var filed = arrival.plusDays(20 + dice.nextInt(300));
        var events = new ArrayList<Event>();
        add(events, "arrival", arrival);
        add(events, "notice-served", arrival.plusDays(10));
        add(events, "asylum-filed", filed);
        add(events, "individual-hearing", filed.plusDays(200 + dice.nextInt(300)));
        add(events, "address-change", moved);
        add(events, "records-requested", arrival.plusDays(40));
        add(events, "grievance-filed", arrival.plusDays(90));
        add(events, "harm", arrival.plusDays(2));
        if (dice.nextInt(3) == 0) {
            var decided = filed.plusDays(300);
            add(events, "oral-decision", decided);
            add(events, "final-order", decided.plusDays(30));
        }
        var stays = List.of(
                new Stay(
                        CELL,
                        new Point(arrival, LocalTime.of(6 + dice.nextInt(16), 0), ZONE),
                        Point.of(moved, ZONE),
                        "log"),
                new Stay(CENTER, Point.of(moved, ZONE), null, "log"));
        var delay = filed.plusDays(dice.nextInt(100));
        var spells = List.of(new Spell("applicant-delay", delay, delay.plusDays(1 + dice.nextInt(40)), "order"));
        var circumstances = List.of(
                new Circumstance("entry", "without-inspection", null, null, "notice"),
                new Circumstance("apprehended", "border", null, null, "notice"),
                new Circumstance("order", "none", null, null, "notice"));
        return new CaseFacts(events, stays, spells, circumstances, List.of(), List.of(), List.of());
    }

    private static void add(List<Event> events, String kind, LocalDate day) {
        events.add(new Event(kind, Point.of(day, ZONE), "", "file"));
    }
}

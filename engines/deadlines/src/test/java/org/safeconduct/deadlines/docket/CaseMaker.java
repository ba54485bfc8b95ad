package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.CaseFacts.Circumstance;
import org.safeconduct.deadlines.facts.CaseFacts.Closure;
import org.safeconduct.deadlines.facts.CaseFacts.CourtOrder;
import org.safeconduct.deadlines.facts.CaseFacts.Event;
import org.safeconduct.deadlines.facts.CaseFacts.Facility;
import org.safeconduct.deadlines.facts.CaseFacts.Setting;
import org.safeconduct.deadlines.facts.CaseFacts.Spell;
import org.safeconduct.deadlines.facts.CaseFacts.Stay;
import org.safeconduct.deadlines.facts.Point;
import org.safeconduct.law.Period;

/// Puts a case together in a line a fact.
final class CaseMaker {
    static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");

    private final List<Event> events = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();
    private final List<Spell> spells = new ArrayList<>();
    private final List<Circumstance> circumstances = new ArrayList<>();
    private final List<CourtOrder> orders = new ArrayList<>();
    private final List<Setting> settings = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();

    CaseMaker event(String kind, String on) {
        return event(kind, on, "");
    }

    CaseMaker event(String kind, String on, String about) {
        events.add(new Event(kind, point(on), about, "declaration"));
        return this;
    }

    CaseMaker stay(String kind, String name, String from, @Nullable String to) {
        return stay(kind, name, from, to, Map.of());
    }

    CaseMaker stay(String kind, String name, String from, @Nullable String to, Map<String, String> circumstances) {
        var place = new Facility(name, kind, PACIFIC, circumstances);
        stays.add(new Stay(place, point(from), to == null ? null : point(to), "declaration"));
        return this;
    }

    CaseMaker spell(String kind, String from, @Nullable String to) {
        spells.add(new Spell(kind, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "order"));
        return this;
    }

    CaseMaker is(String name, String value) {
        circumstances.add(new Circumstance(name, value, null, null, "notice to appear"));
        return this;
    }

    CaseMaker order(String rule, String date) {
        orders.add(new CourtOrder(rule, LocalDate.parse(date), "Hon. Ruth Alvarado", "", "notice of October 15"));
        return this;
    }

    CaseMaker setting(String rule, int days, @Nullable String court, @Nullable String judge) {
        var decided = LocalDate.of(2026, 9, 1);
        settings.add(new Setting(
                rule,
                new Period(days, Period.Unit.DAYS),
                court,
                judge,
                "Nora Whitfield",
                decided,
                "her standing order"));
        return this;
    }

    CaseMaker closed(String date, String why) {
        closures.add(new Closure(LocalDate.parse(date), false, why, "the court's page"));
        return this;
    }

    CaseMaker boardClosed(String date, String why) {
        closures.add(new Closure(LocalDate.parse(date), true, why, "the Board's page"));
        return this;
    }

    CaseFacts facts() {
        return new CaseFacts(events, stays, spells, circumstances, orders, settings, closures);
    }

    static Point point(String words) {
        var parts = words.split(" ", 2);
        var time = parts.length == 2 ? LocalTime.parse(parts[1]) : null;
        return new Point(LocalDate.parse(parts[0]), time, PACIFIC);
    }
}

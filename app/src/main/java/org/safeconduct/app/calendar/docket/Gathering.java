package org.safeconduct.app.calendar.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Point;

/// Facts of one case, as they come in from the rooms that know them.
public final class Gathering {
    private final CaseFile file;
    private final List<CaseFacts.Event> events = new ArrayList<>();
    private final List<CaseFacts.Stay> stays = new ArrayList<>();
    private final List<CaseFacts.Spell> spells = new ArrayList<>();
    private final List<CaseFacts.Circumstance> circumstances = new ArrayList<>();
    private final List<CaseFacts.CourtOrder> orders = new ArrayList<>();
    private final List<CaseFacts.Setting> settings = new ArrayList<>();
    private final List<CaseFacts.Closure> closures = new ArrayList<>();
    private final Map<Mark, Origin> origins = new HashMap<>();
    private final Map<CaseFacts.Circumstance, UUID> byHand = new LinkedHashMap<>();

    /// By what a trigger of the engine is known again.
    private record Mark(String kind, Point at, String source) {}

    Gathering(CaseFile file) {
        this.file = file;
    }

    public CaseFile file() {
        return file;
    }

    /// What two rooms say of one day is counted from once, as the first of them has it.
    public void add(CaseFacts.Event event, Origin origin) {
        if (events.stream().noneMatch(told -> isSame(told, event))) {
            events.add(event);
            origins.put(new Mark(event.kind(), event.at(), event.source()), origin);
        }
    }

    private static boolean isSame(CaseFacts.Event one, CaseFacts.Event other) {
        return one.kind().equals(other.kind())
                && one.about().equals(other.about())
                && one.at().date().equals(other.at().date());
    }

    public void add(CaseFacts.Stay stay, Origin origin) {
        stays.add(stay);
        origins.put(new Mark(stay.place().kind(), stay.from(), stay.source()), origin);
        origins.put(new Mark("detention", stay.from(), stay.source()), origin);
    }

    public void add(CaseFacts.Spell spell) {
        spells.add(spell);
    }

    public void add(CaseFacts.Circumstance circumstance) {
        circumstances.add(circumstance);
    }

    /// Entered by hand, in that row.
    void add(CaseFacts.Circumstance circumstance, UUID row) {
        add(circumstance);
        byHand.put(circumstance, row);
    }

    /// Circumstances that were entered by hand without a day since which they hold, although the place where the
    /// client is by now says otherwise. What was entered counts; somebody has to say whether it still should.
    public List<Doubt> doubts(LocalDate on) {
        return stays.stream()
                .filter(stay -> isOn(stay, on))
                .flatMap(stay ->
                        byHand.entrySet().stream().flatMap(told -> doubt(stay, told.getKey(), told.getValue(), on)))
                .toList();
    }

    private static boolean isOn(CaseFacts.Stay stay, LocalDate on) {
        return !stay.from().date().isAfter(on)
                && (stay.to() == null || stay.to().date().isAfter(on));
    }

    private static Stream<Doubt> doubt(CaseFacts.Stay stay, CaseFacts.Circumstance told, UUID row, LocalDate on) {
        var here = stay.place().circumstances().get(told.name());
        boolean isOver = told.to() != null && told.to().isBefore(on);
        boolean isOfHere =
                told.from() != null && !told.from().isBefore(stay.from().date());
        return here == null || here.equals(told.value()) || isOver || isOfHere
                ? Stream.empty()
                : Stream.of(
                        new Doubt(row, told.name(), told.value(), stay.place().name(), here));
    }

    /// Two answers to one question.
    ///
    /// @param row the fact that was entered
    public record Doubt(UUID row, String circumstance, String told, String place, String here) {}

    public void add(CaseFacts.CourtOrder order) {
        orders.add(order);
    }

    public void add(CaseFacts.Setting setting) {
        settings.add(setting);
    }

    public void add(CaseFacts.Closure closure) {
        closures.add(closure);
    }

    /// What a circumstance is by what was told so far.
    @Nullable
    String circumstance(String name) {
        return circumstances.stream()
                .filter(told -> told.name().equals(name))
                .map(CaseFacts.Circumstance::value)
                .findFirst()
                .orElse(null);
    }

    /// Whether some room knows where the person was held, and not only since when.
    boolean hasStays() {
        return !stays.isEmpty();
    }

    /// The same case before courts of which nothing is said.
    Gathering beforeAnyCourt() {
        var copy = new Gathering(file);
        copy.events.addAll(events);
        copy.stays.addAll(stays);
        copy.spells.addAll(spells);
        copy.circumstances.addAll(circumstances);
        copy.orders.addAll(orders);
        copy.origins.putAll(origins);
        copy.byHand.putAll(byHand);
        return copy;
    }

    /// All of it, for the engine.
    public CaseFacts facts() {
        return new CaseFacts(events, stays, spells, circumstances, orders, settings, closures);
    }

    /// Where the fact stands that something was counted from.
    public Optional<Origin> origin(Reckoning.@Nullable Trigger trigger) {
        return trigger == null
                ? Optional.empty()
                : Optional.ofNullable(origins.get(new Mark(trigger.kind(), trigger.at(), trigger.source())));
    }
}

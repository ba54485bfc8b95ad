package org.safeconduct.app.calendar.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.Fact.Served;
import org.safeconduct.app.calendar.Fact.Sort;
import org.safeconduct.app.calendar.Fact.Told;
import org.safeconduct.deadlines.facts.CaseFacts;

/// The facts of `deadlines.yaml` as somebody would enter them, without those that the case itself or its stays have.
final class SampleFacts {
    private static final Set<String> IN_THE_CASE =
            Set.of("individual-hearing", "master-hearing", "bond-hearing", "court", "judge", "proceeding");

    private SampleFacts() {}

    static List<Told> of(CaseFacts facts) {
        var told = new ArrayList<Told>();
        facts.events().stream()
                .filter(event -> !IN_THE_CASE.contains(event.kind()))
                .map(SampleFacts::event)
                .forEach(told::add);
        facts.spells()
                .forEach(spell -> told.add(new Told(
                        Sort.SPELL,
                        spell.kind(),
                        null,
                        spell.from(),
                        spell.to(),
                        null,
                        null,
                        Served.UNKNOWN,
                        spell.source())));
        facts.circumstances().stream()
                .filter(circumstance -> !IN_THE_CASE.contains(circumstance.name()))
                .map(SampleFacts::circumstance)
                .forEach(told::add);
        facts.orders().forEach(order -> told.add(order(order)));
        return told;
    }

    private static Told event(CaseFacts.Event event) {
        return new Told(
                Sort.EVENT,
                event.kind(),
                null,
                event.at().date(),
                null,
                event.at().time(),
                open(event.about()),
                Served.UNKNOWN,
                event.source());
    }

    private static Told circumstance(CaseFacts.Circumstance circumstance) {
        return circumstance(circumstance.name(), circumstance.value(), circumstance.source());
    }

    private static Told circumstance(String name, String value, String source) {
        return new Told(Sort.CIRCUMSTANCE, name, value, null, null, null, null, Served.UNKNOWN, source);
    }

    private static Told order(CaseFacts.CourtOrder order) {
        return new Told(
                Sort.ORDER,
                order.rule(),
                order.by(),
                order.date(),
                null,
                null,
                open(order.about()),
                Served.UNKNOWN,
                order.source());
    }

    private static @Nullable String open(String words) {
        return words.isEmpty() ? null : words;
    }
}

package org.safeconduct.app.rules;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.law.Edition;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// The rules that hold in this house at this moment: those that ship, and its own over them. Whoever computes by law
/// asks
/// here, each time anew; what ships alone is nobody's to have.
@Component
public class Lawbook {
    private final Rulebook shipped = Rulebook.packaged();
    private final Editions editions;
    private final Colleagues colleagues;
    private final Clock clock;

    private volatile @Nullable Bound bound;

    Lawbook(Editions editions, Colleagues colleagues, Clock clock) {
        this.editions = editions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// A book and the versions that went into it.
    private record Bound(List<UUID> editions, Rulebook book) {}

    /// The same book as long as no version of the house comes or goes.
    public Rulebook book() {
        var held = editions.inForce();
        var last = bound;
        if (last == null || !last.editions().equals(held)) {
            last = new Bound(held, bind(held));
            bound = last;
        }
        return last.book();
    }

    /// The book as it would be.
    ///
    /// @param without versions that hold today
    /// @param with versions that do not yet, the last of which goes before all others
    public Rulebook book(List<UUID> without, List<Rule> with) {
        var held =
                editions.inForce().stream().filter(id -> !without.contains(id)).toList();
        return bind(held).amended(with);
    }

    /// By which the law of the house is known again: it changes when a version comes or goes.
    public UUID mark() {
        return UUID.nameUUIDFromBytes(editions.inForce().toString().getBytes(StandardCharsets.UTF_8));
    }

    public Rulebook shipped() {
        return shipped;
    }

    /// The version of a rule that holds today.
    public Rule rule(String id) {
        return book().rule(id, LocalDate.now(clock));
    }

    private Rulebook bind(List<UUID> held) {
        var own = editions.list(held);
        var names = colleagues.names(
                own.stream().map(each -> each.entered().by()).distinct().toList());
        return shipped.amended(own.stream()
                .flatMap(each -> rule(each, names.getOrDefault(each.entered().by(), "")))
                .toList());
    }

    private Stream<Rule> rule(HouseEdition own, String name) {
        var day = LocalDate.ofInstant(own.entered().at(), clock.getZone());
        return own.rule(shipped).stream().map(rule -> rule.by(new Edition(own.number(), name, day)));
    }
}

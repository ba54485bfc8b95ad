package org.safeconduct.app.custody.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.custody.fact.Telling;
import org.safeconduct.app.custody.place.Kind;
import org.safeconduct.app.custody.stay.Milestone;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.deadlines.docket.Docketing;
import org.safeconduct.deadlines.docket.Ladder;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Measures stays with the engine of deadlines. The only place of this room that counts.
@Component
public class Measuring {
    private static final Set<String> PLACES =
            Stream.of(Kind.values()).map(Kind::word).collect(Collectors.toSet());

    private final Lawbook lawbook;
    private final Telling telling;

    private volatile @Nullable Ready ready;

    Measuring(Lawbook lawbook, Telling telling) {
        this.lawbook = lawbook;
        this.telling = telling;
    }

    /// The law of the house, laid out for counting.
    private record Ready(Rulebook book, Docketing docketing) {}

    private Ready law() {
        var book = lawbook.book();
        var last = ready;
        if (last == null || last.book() != book) {
            last = new Ready(book, Docketing.of(book));
            ready = last;
        }
        return last;
    }

    /// By the law of that day, save where a rule goes by the day of the stay.
    public Chart chart(List<Stay> stays, List<Milestone> milestones, LocalDate on) {
        var facts = facts(stays, milestones);
        var law = law();
        var troubles = facts.troubles(law.book()).stream()
                .filter(CaseFacts.Trouble::stops)
                .map(CaseFacts.Trouble::remark)
                .toList();
        if (!troubles.isEmpty()) {
            return new Chart(on, List.of(), List.of(), 0, troubles, List.of());
        }
        var ladder = law.docketing().ladder(facts, on);
        var whole = law.docketing().docket(facts, on).reckonings().stream()
                .filter(Measuring::isOfWhole)
                .flatMap(found -> Mark.of(found).stream())
                .toList();
        return new Chart(on, rungs(stays, facts, ladder), whole, ladder.days(), List.of(), List.of());
    }

    private static boolean isOfWhole(Reckoning found) {
        var trigger = found.trigger();
        return trigger != null && !PLACES.contains(trigger.kind());
    }

    private static List<Rung> rungs(List<Stay> stays, CaseFacts facts, Ladder ladder) {
        var rungs = new ArrayList<Rung>();
        for (var rung : ladder.rungs()) {
            long gap = ladder.gaps().stream()
                    .filter(found -> found.after().equals(rung.stay()))
                    .mapToLong(Ladder.Gap::days)
                    .sum();
            var stay = stays.get(facts.stays().indexOf(rung.stay()));
            var marks = rung.limits().stream()
                    .flatMap(found -> Mark.of(found).stream())
                    .toList();
            rungs.add(new Rung(stay, rung.hours(), rung.days(), rung.isMeasuredInHours(), marks, gap));
        }
        return rungs;
    }

    private CaseFacts facts(List<Stay> stays, List<Milestone> milestones) {
        var releases = telling.moves(stays).stream().map(Telling.Move::event).filter(Measuring::isRelease);
        return CaseFacts.none()
                .withStays(stays.stream().map(telling::stay).toList())
                .withEvents(Stream.concat(milestones.stream().map(telling::event), releases)
                        .toList());
    }

    private static boolean isRelease(CaseFacts.Event event) {
        return event.kind().equals("release");
    }
}

package org.safeconduct.app.calendar.foresight;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.outlook.Outlook.View;
import org.safeconduct.app.rules.outlook.Some;
import org.safeconduct.deadlines.docket.Shift;

/// A walk over the cases of the house, some at a time, by two laws.
final class Survey {
    private final Cases cases;
    private final Dockets.Yardstick before;
    private final Dockets.Yardstick after;
    private final UUID reader;
    private final Deque<Step> ahead;
    private final int all;

    private final List<org.safeconduct.app.rules.outlook.Moved> seen = new ArrayList<>();
    private long elsewhere;
    private int done;

    /// Cases, and a member who may read them.
    record Step(UUID reader, List<UUID> cases) {}

    /// In the name of whoever acts.
    Survey(Cases cases, Dockets.Yardstick before, Dockets.Yardstick after, List<Step> steps) {
        this.cases = cases;
        this.before = before;
        this.after = after;
        reader = Actor.current().orElseThrow();
        ahead = new ArrayDeque<>(steps);
        all = steps.stream().mapToInt(step -> step.cases().size()).sum();
    }

    /// Goes on until the patience is over, one step at least, and says what was seen so far.
    synchronized View goOn(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        do {
            step();
        } while (!ahead.isEmpty() && System.nanoTime() < until);
        return new View(List.copyOf(seen), Some.of(elsewhere), done, all);
    }

    private void step() {
        var step = ahead.poll();
        if (step == null) {
            return;
        }
        if (step.reader().equals(reader)) {
            compare(step.cases()).forEach(seen::add);
        } else {
            elsewhere += Actor.as(step.reader(), () -> compare(step.cases()).count());
        }
        done += step.cases().size();
        if (Some.of(elsewhere) == Some.HUNDREDS) {
            ahead.removeIf(other -> !other.reader().equals(reader));
            done = all - ahead.stream().mapToInt(other -> other.cases().size()).sum();
        }
    }

    private Stream<org.safeconduct.app.rules.outlook.Moved> compare(List<UUID> wanted) {
        return after.known(cases.listOpen(wanted)).stream().flatMap(this::compare);
    }

    private Stream<org.safeconduct.app.rules.outlook.Moved> compare(Dockets.Known known) {
        return Shift.between(before.docket(known), after.docket(known)).moves().stream()
                .flatMap(move -> Moved.of(move).stream())
                .map(moved -> told(known.gathering().file(), moved));
    }

    private static org.safeconduct.app.rules.outlook.Moved told(CaseFile file, Moved moved) {
        return new org.safeconduct.app.rules.outlook.Moved(
                file.id(),
                file.name(),
                moved.found().rule().id(),
                moved.found().counting().what(),
                moved.before(),
                moved.after());
    }
}

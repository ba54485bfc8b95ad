package org.safeconduct.app.calendar.foresight;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.outlook.Outlook.View;
import org.safeconduct.app.rules.outlook.Some;
import org.safeconduct.deadlines.docket.Shift;

/// A walk over cases, some at a time, each as it is and as it would be.
final class Survey {
    private static final int AT_ONCE = 200;

    private final Cases cases;
    private final Dockets.Yardstick yardstick;
    private final Function<Dockets.Known, Shift> change;
    private final Supplier<List<Step>> plan;
    private final UUID reader;
    private final Deque<Step> ahead = new ArrayDeque<>();

    private final List<org.safeconduct.app.rules.outlook.Moved> seen = new ArrayList<>();
    private long elsewhere;
    private int done;
    private int all;
    private boolean planned;

    /// Cases, and a member who may read them.
    record Step(UUID reader, List<UUID> cases) {}

    /// In the name of whoever acts.
    ///
    /// @param plan asked once, on the first step: in a large house that takes a moment already
    Survey(Cases cases, Dockets.Yardstick yardstick, Function<Dockets.Known, Shift> change, Supplier<List<Step>> plan) {
        this.cases = cases;
        this.yardstick = yardstick;
        this.change = change;
        this.plan = plan;
        reader = Actor.current().orElseThrow();
    }

    /// So many cases at once that the others need not wait for long.
    static List<Step> steps(UUID reader, List<UUID> cases) {
        var steps = new ArrayList<Step>();
        for (int from = 0; from < cases.size(); from += AT_ONCE) {
            steps.add(new Step(reader, cases.subList(from, Math.min(cases.size(), from + AT_ONCE))));
        }
        return steps;
    }

    /// Goes on until the patience is over, one step at least, and says what was seen so far.
    synchronized View goOn(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        if (!planned) {
            ahead.addAll(plan.get());
            all = ahead.stream().mapToInt(step -> step.cases().size()).sum();
            planned = true;
        }
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
        return yardstick.known(cases.listOpen(wanted)).stream().flatMap(this::compare);
    }

    private Stream<org.safeconduct.app.rules.outlook.Moved> compare(Dockets.Known known) {
        return change.apply(known).moves().stream()
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

package org.safeconduct.app.voice.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.custody.ladder.Mark;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.app.voice.account.HeldAccount;
import org.safeconduct.app.voice.law.VoiceLaw;
import org.safeconduct.deadlines.docket.Docketing;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.Point;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// What runs while an account is held. It is counted here and not told to the calendar, which everybody on the team
/// reads.
@Component
public class Clocks {
    private static final String HARM = "harm";

    private final VoiceLaw law;
    private final Lawbook lawbook;
    private final Clock clock;

    private volatile @Nullable Ready ready;

    Clocks(VoiceLaw law, Lawbook lawbook, Clock clock) {
        this.law = law;
        this.lawbook = lawbook;
        this.clock = clock;
    }

    private record Ready(Rulebook book, Docketing docketing) {}

    private Docketing docketing() {
        var book = lawbook.book();
        var last = ready;
        if (last == null || last.book() != book) {
            last = new Ready(book, Docketing.of(book));
            ready = last;
        }
        return last.docketing();
    }

    /// None where the day of the harm is not known, or lies ahead.
    public List<Mark> marks(HeldAccount account) {
        var day = account.said().happened();
        var today = LocalDate.now(clock);
        if (day == null || day.isAfter(today)) {
            return List.of();
        }
        var harm = new CaseFacts.Event(
                HARM, Point.of(day, clock.getZone()), "", account.said().title());
        var wanted = rules();
        return docketing().docket(CaseFacts.none().withEvents(List.of(harm)), today).reckonings().stream()
                .filter(found -> wanted.contains(found.rule().id()))
                .flatMap(found -> Mark.of(found).stream())
                .toList();
    }

    private Set<String> rules() {
        return Arrays.stream(Route.values())
                .flatMap(route -> law.guidance(route).clocks().stream())
                .collect(Collectors.toSet());
    }
}

package org.safeconduct.app.calendar.foresight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.outlook.Outlook;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Works every open case out by two laws. Of cases that the reader may not open nothing is told but how many dates of
/// them move, and that only roughly.
///
/// In a large house that takes longer than anybody waits for a page: each question goes on from where the last one
/// about
/// the same change stopped.
@Component
class HouseOutlook implements Outlook {
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int KEPT = 8;
    private static final int AT_ONCE = 200;

    private final Cases cases;
    private final Dockets dockets;
    private final Readers readers;
    private final Clock clock;

    private final Map<Question, Begun> begun = new LinkedHashMap<>();

    HouseOutlook(Cases cases, Dockets dockets, Readers readers, Clock clock) {
        this.cases = cases;
        this.dockets = dockets;
        this.readers = readers;
        this.clock = clock;
    }

    private record Question(UUID reader, String mark) {}

    private record Begun(Instant at, Survey survey) {}

    @Override
    public View view(String mark, Rulebook before, Rulebook after) {
        var reader = Actor.current().orElseThrow();
        return survey(new Question(reader, mark), before, after).goOn(PATIENCE);
    }

    /// Cases change meanwhile, so what was seen long ago is looked at anew.
    private Survey survey(Question question, Rulebook before, Rulebook after) {
        synchronized (begun) {
            var now = clock.instant();
            begun.values().removeIf(old -> Duration.between(old.at(), now).abs().compareTo(FRESH) > 0);
            var known = begun.get(question);
            if (known != null) {
                return known.survey();
            }
            while (begun.size() >= KEPT) {
                begun.remove(begun.keySet().iterator().next());
            }
            var survey =
                    new Survey(cases, dockets.yardstick(before), dockets.yardstick(after), steps(question.reader()));
            begun.put(question, new Begun(now, survey));
            return survey;
        }
    }

    /// The reader's own cases first, then the newest of the others.
    private List<Survey.Step> steps(UUID reader) {
        var steps = new ArrayList<Survey.Step>();
        add(steps, reader, cases.listOpen().stream().map(CaseFile::id).toList());
        readers.elsewhere().forEach((member, theirs) -> add(steps, member, theirs));
        return steps;
    }

    private static void add(List<Survey.Step> steps, UUID reader, List<UUID> all) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            steps.add(new Survey.Step(reader, all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
    }
}

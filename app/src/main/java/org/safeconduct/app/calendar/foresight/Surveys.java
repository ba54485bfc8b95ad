package org.safeconduct.app.calendar.foresight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.outlook.Outlook.View;
import org.springframework.stereotype.Component;

/// Surveys that were begun. In a large house one takes longer than anybody waits for a page: each question goes on from
/// where the last one about the same change stopped.
@Component
class Surveys {
    private static final Duration PATIENCE = Duration.ofMillis(400);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int KEPT = 8;

    private final Clock clock;
    private final Map<Question, Begun> begun = new LinkedHashMap<>();

    Surveys(Clock clock) {
        this.clock = clock;
    }

    private record Question(UUID reader, String mark) {}

    private record Begun(Instant at, Survey survey) {}

    /// Nobody who asks about another change waits for it.
    ///
    /// @param mark by which the same change is known again
    View goOn(String mark, Supplier<Survey> survey) {
        return find(new Question(Actor.current().orElseThrow(), mark), survey).goOn(PATIENCE);
    }

    /// Cases change meanwhile, so what was seen long ago is looked at anew.
    private Survey find(Question question, Supplier<Survey> survey) {
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
            var next = survey.get();
            begun.put(question, new Begun(now, next));
            return next;
        }
    }
}

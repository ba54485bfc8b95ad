package org.safeconduct.app.finder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.app.platform.Unavailable;
import org.safeconduct.search.Findable;
import org.safeconduct.search.Search;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Carries changes into the index, a handful at a time, so that nobody who waits for other work waits for this.
///
/// A change is forgotten only when the index has it on the disk. Done twice, because the program was killed in
/// between, it does no harm.
@Component
class Indexing {
    private static final int AT_ONCE = 100;
    private static final int CASES_AT_ONCE = 5;
    private static final int SECONDS_BETWEEN = 2;

    private final Outbox outbox;
    private final Index index;
    private final Gatherer gatherer;

    Indexing(Outbox outbox, Index index, Gatherer gatherer) {
        this.outbox = outbox;
        this.index = index;
        this.gatherer = gatherer;
    }

    /// Carries the oldest changes.
    ///
    /// @return how many
    synchronized int run() {
        if (index.mark() < outbox.mark()) {
            outbox.fill();
        }
        var changes = handful(outbox.list(AT_ONCE));
        if (!changes.isEmpty()) {
            carry(changes, Math.max(outbox.mark(), index.mark()) + 1);
        }
        return changes.size();
    }

    /// What stands in sealed files waits while their store is away.
    private void runIfReachable() {
        try {
            run();
        } catch (Unavailable e) {
            // The changes wait in the outbox as before.
        }
    }

    /// Ends behind the fifth whole case, which may be thousands of pages.
    private static List<Change> handful(List<Change> changes) {
        int cases = 0;
        for (int at = 0; at < changes.size(); at++) {
            cases += changes.get(at).kind() == Change.Kind.WHOLE ? 1 : 0;
            if (cases == CASES_AT_ONCE) {
                return changes.subList(0, at + 1);
            }
        }
        return changes;
    }

    private void carry(List<Change> changes, long mark) {
        var found = new ArrayList<Findable>();
        var gone = new ArrayList<String>();
        for (var change : withoutRepeats(changes)) {
            var gathered = gatherer.gather(change);
            found.addAll(gathered.found());
            gone.addAll(gathered.gone());
        }
        index.write(new Search.Changes(found, gone, mark));
        outbox.done(changes, mark);
    }

    /// Of several changes to one thing the one that remembers most pages is enough: all of them see it as it is now.
    private static Iterable<Change> withoutRepeats(List<Change> changes) {
        Map<Object, Change> each = new HashMap<>();
        changes.forEach(change ->
                each.merge(change.what(), change, (one, other) -> one.pages() >= other.pages() ? one : other));
        return each.values();
    }

    /// Indexing as the scheduler knows it.
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        RecurringTask<Void> findChanges(Indexing indexing) {
            return Tasks.recurring("finder-indexing", FixedDelay.ofSeconds(SECONDS_BETWEEN))
                    .execute((instance, context) -> indexing.runIfReachable());
        }
    }
}

package org.safeconduct.app.evidence.reading;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.Unavailable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads what came before anybody asks, so that its words are found.
///
/// One item at a time, so that of the scheduler's places one stays for what somebody waits for; and not before the
/// program answers. An item leaves the pile when its reading is over: one that was being read when the program was
/// killed still lies there and is read again.
@Component
class Ahead {
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final int SECONDS_BETWEEN = 2;

    private final Pile pile;
    private final Readings readings;
    private final Reader reader;
    private final Settings settings;
    private volatile boolean ready;

    Ahead(Pile pile, Readings readings, Reader reader, Settings settings) {
        this.pile = pile;
        this.readings = readings;
        this.reader = reader;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = settings.readAhead();
    }

    /// Reads for a while, then lets others have the place.
    private void takeTurn() {
        long began = System.nanoTime();
        while (ready && System.nanoTime() - began < TURN.toNanos() && readNext()) {
            // The next one has waited longest now.
        }
    }

    /// Nobody waits for it, so it waits for a store that is away until the next turn.
    private void takeTurnIfReachable() {
        try {
            takeTurn();
        } catch (Unavailable e) {
            // It lies on the pile as before.
        }
    }

    /// Reads the next one and says whether there was one.
    boolean readNext() {
        var next = pile.next();
        next.ifPresent(this::read);
        return next.isPresent();
    }

    private void read(Errand errand) {
        Actor.as(errand.member(), () -> {
            readings.lay(errand);
            reader.run(errand);
            pile.take(errand.item());
            return errand;
        });
    }

    /// Reading ahead as the scheduler knows it.
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        RecurringTask<Void> readAhead(Ahead ahead) {
            return Tasks.recurring("evidence-reading-ahead", FixedDelay.ofSeconds(SECONDS_BETWEEN))
                    .execute((instance, context) -> ahead.takeTurnIfReachable());
        }
    }
}

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
/// killed still lies there and is read again. One whose reading broke down makes room for the others and is tried again
/// later, a few times; then it counts as failed, and somebody may ask for it on its page.
@Component
class Ahead {
    private static final Duration TURN = Duration.ofSeconds(20);
    private static final int SECONDS_BETWEEN = 2;
    private static final int TRIES = 3;

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

    /// Reads the next one. False where there was none, or where it cannot be read now: then a pause is due.
    boolean readNext() {
        var next = pile.next();
        return next.isPresent() && read(next.get());
    }

    private boolean read(Errand errand) {
        return Actor.as(errand.member(), () -> {
            readings.lay(errand);
            try {
                reader.run(errand);
            } catch (Unavailable e) {
                pile.putBack(errand);
                return false;
            } catch (RuntimeException e) {
                return giveUp(errand);
            }
            pile.take(errand.item());
            return true;
        });
    }

    /// What nobody foresaw may be over in a while. Otherwise the reading stays failed, as the reader left it.
    private boolean giveUp(Errand errand) {
        if (pile.putBackBroken(errand) < TRIES) {
            readings.putOff(errand.item());
        } else {
            pile.take(errand.item());
        }
        return false;
    }

    /// Reading ahead as the scheduler knows it.
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        RecurringTask<Void> readAhead(Ahead ahead) {
            return Tasks.recurring("evidence-reading-ahead", FixedDelay.ofSeconds(SECONDS_BETWEEN))
                    .execute((instance, context) -> ahead.takeTurn());
        }
    }
}

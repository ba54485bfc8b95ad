package org.safeconduct.app.evidence.check;

import static java.util.Objects.requireNonNull;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.evidence.check.Check.State;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.vault.Digest;
import org.safeconduct.vault.keeping.BlobStore;
import org.safeconduct.vault.keeping.Scrub;
import org.safeconduct.vault.keeping.Scrub.Damage.Kind;
import org.safeconduct.vault.ledger.Entry;
import org.safeconduct.vault.ledger.Event;
import org.safeconduct.vault.ledger.Event.Subject;
import org.safeconduct.vault.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Does the checks. One that was broken off because the program was killed goes on behind the last file it noted.
@Component
class Inspector {
    private static final int NOTED_EACH = 25;

    private final Checks checks;
    private final BlobStore store;
    private final Ledger ledger;
    private final Clock clock;

    Inspector(Checks checks, BlobStore store, Ledger ledger, Clock clock) {
        this.checks = checks;
        this.store = store;
        this.ledger = ledger;
        this.clock = clock;
    }

    void run(UUID id) {
        Actor.as(checks.check(id).by(), () -> {
            var round = new Round(id);
            var rest = new Scrub(store, ledger).run(checks.begin(id, known()).map(Digest::new), round);
            round.note();
            checks.end(id, rest.isPresent() ? State.STOPPED : State.DONE);
            return id;
        });
    }

    /// Each object that the ledger has bound once.
    private long known() {
        return ledger.list()
                .flatMap(entry -> bound(entry).stream())
                .map(Subject::object)
                .distinct()
                .count();
    }

    private static Optional<Subject> bound(Entry entry) {
        return Optional.ofNullable(entry.event().subject()).filter(subject -> subject.commit() != null);
    }

    /// The event by which the object was taken in.
    private Optional<Event> promise(Digest object) {
        return ledger.list()
                .filter(entry -> bound(entry)
                        .filter(subject -> subject.object().equals(object))
                        .isPresent())
                .map(Entry::event)
                .findFirst();
    }

    /// Into the custody of the case that the file belongs to, so that its team learns of it.
    private void enter(Event promise) {
        var its = requireNonNull(promise.subject());
        var actor = Actor.current().orElseThrow().toString();
        ledger.append(Event.of(Event.Kind.DAMAGE_FOUND, promise.caseRef(), actor, clock.instant())
                .about(new Subject(its.object(), its.bytes(), null)));
    }

    /// What one check has found and not yet noted.
    private final class Round implements Scrub.Listener {
        private final UUID id;
        private long whole;
        private int unnoted = NOTED_EACH - 1;
        private Optional<Digest> last = Optional.empty();
        private boolean stopped;

        Round(UUID id) {
            this.id = id;
        }

        @Override
        public void whole(Digest object) {
            whole++;
            last = Optional.of(object);
        }

        /// What came in while this goes on is in the ledger by now.
        @Override
        public void damaged(Scrub.Damage damage) {
            var promise = promise(damage.object());
            if (damage.kind() == Kind.UNKNOWN && promise.isPresent()) {
                whole(damage.object());
                return;
            }
            checks.note(id, damage.object().hex(), damage.kind().name());
            promise.ifPresent(Inspector.this::enter);
            last = Optional.of(damage.object());
            note();
        }

        @Override
        public boolean goesOn() {
            unnoted++;
            if (unnoted >= NOTED_EACH) {
                note();
            }
            return !stopped;
        }

        void note() {
            last.ifPresent(name -> stopped = checks.report(id, whole, name.hex()));
            whole = 0;
            unnoted = 0;
        }
    }

    /// Checks as the scheduler knows them.
    @Configuration(proxyBeanMethods = false)
    static class Wiring {
        @Bean
        OneTimeTask<Void> fileChecks(Inspector inspector) {
            return Tasks.oneTime("file-check", Void.class)
                    .execute((instance, context) -> inspector.run(UUID.fromString(instance.getId())));
        }
    }
}

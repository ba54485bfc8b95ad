package org.safeconduct.app.people.conflict;

import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Settings;
import org.safeconduct.app.platform.page.Faults;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Compares everybody in all open cases anew, each case as somebody of its team: whoever was entered first would
/// otherwise never hear of who came later. In a demonstration at the start, when all have come at once.
@Component
@Order(NightRound.AFTER_EVERYBODY_CAME)
class NightRound implements ApplicationRunner {
    static final int AFTER_EVERYBODY_CAME = 90;

    private final Settings settings;
    private final Keys keys;
    private final People people;
    private final Conflicts conflicts;
    private final Faults faults;

    NightRound(Settings settings, Keys keys, People people, Conflicts conflicts, Faults faults) {
        this.settings = settings;
        this.keys = keys;
        this.people = people;
        this.conflicts = conflicts;
        this.faults = faults;
    }

    @Override
    public void run(ApplicationArguments words) {
        if (settings.demo()) {
            round();
        }
    }

    @Scheduled(cron = "0 40 3 * * *")
    void round() {
        for (var each : keys.cases(false)) {
            try {
                check(each);
            } catch (RuntimeException e) {
                // One case that cannot be compared keeps no other waiting; its own comes again the next night.
                faults.enter("comparing case " + each.caseId(), e);
            }
        }
    }

    void check(Keys.Reader each) {
        Actor.as(each.member(), () -> {
            conflicts.checkChanges(people.list(each.caseId()));
            return each;
        });
    }
}

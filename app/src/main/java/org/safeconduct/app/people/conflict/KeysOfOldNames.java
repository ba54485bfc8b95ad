package org.safeconduct.app.people.conflict;

import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.Actor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Makes keys for names that were written down before there were any, each as somebody of its team.
@Component
@Order(1)
class KeysOfOldNames implements ApplicationRunner {
    private final Keys keys;
    private final People people;

    KeysOfOldNames(Keys keys, People people) {
        this.keys = keys;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments words) {
        for (var each : keys.cases(true)) {
            Actor.as(each.member(), () -> {
                people.list(each.caseId()).forEach(keys::write);
                return each;
            });
        }
    }
}

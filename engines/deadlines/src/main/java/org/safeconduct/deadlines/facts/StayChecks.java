package org.safeconduct.deadlines.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.facts.CaseFacts.Event;
import org.safeconduct.deadlines.facts.CaseFacts.Stay;
import org.safeconduct.deadlines.facts.CaseFacts.Trouble;
import org.safeconduct.deadlines.facts.Remark.Says;

/// Whether one person can have been in these places one after the other.
final class StayChecks {
    private final List<Trouble> troubles = new ArrayList<>();

    private StayChecks() {}

    static List<Trouble> of(CaseFacts facts) {
        var checks = new StayChecks();
        var stays = facts.stays().stream()
                .sorted(Comparator.comparing(stay -> stay.from().earliest()))
                .toList();
        stays.forEach(checks::order);
        for (int i = 1; i < stays.size(); i++) {
            checks.follows(stays.get(i - 1), stays.get(i));
        }
        facts.events().stream()
                .filter(event -> event.kind().equals("release"))
                .forEach(release -> checks.release(release, stays));
        return checks.troubles;
    }

    private void order(Stay stay) {
        if (stay.to() != null && isAfter(stay.from(), stay.to())) {
            stop(stay, Remark.of(Says.STAY_ENDS_FIRST, name(stay), stay.to(), stay.from()));
        }
    }

    private void follows(Stay earlier, Stay later) {
        if (earlier.to() == null) {
            stop(earlier, Remark.of(Says.STAY_OPEN, name(earlier), later.from(), name(later)));
        } else if (isAfter(earlier.to(), later.from())) {
            stop(later, Remark.of(Says.TWO_PLACES, later.from(), earlier.to(), name(earlier), name(later)));
        } else {
            gap(earlier, earlier.to().date(), later);
        }
    }

    private void gap(Stay earlier, LocalDate left, Stay later) {
        long days = ChronoUnit.DAYS.between(left, later.from().date());
        if (days > 1) {
            troubles.add(new Trouble(
                    later, false, Remark.of(Says.GAP, name(earlier), left, name(later), later.from(), days)));
        }
    }

    private void release(Event release, List<Stay> stays) {
        if (!stays.isEmpty() && isAfter(stays.getFirst().from(), release.at())) {
            stop(
                    release,
                    Remark.of(Says.RELEASE_FIRST, release.at(), stays.getFirst().from()));
            return;
        }
        stays.stream()
                .filter(stay -> !isAfter(stay.from(), release.at()) && goesOn(stay.to(), release.at()))
                .forEach(stay -> stop(stay, heldOn(release, stay)));
    }

    private static Remark heldOn(Event release, Stay stay) {
        return stay.to() == null
                ? Remark.of(Says.RELEASE_NO_END, release.at(), name(stay))
                : Remark.of(Says.RELEASE_HELD_ON, release.at(), name(stay), stay.to());
    }

    private static boolean goesOn(@Nullable Point end, Point release) {
        return end == null || isAfter(end, release);
    }

    /// By the hour where both are known, else by the day.
    private static boolean isAfter(Point one, Point other) {
        if (one.time() == null || other.time() == null) {
            return one.date().isAfter(other.date());
        }
        return one.earliest().isAfter(other.latest());
    }

    private static String name(Stay stay) {
        return stay.place().name();
    }

    private void stop(Object fact, Remark remark) {
        troubles.add(new Trouble(fact, true, remark));
    }
}

package org.safeconduct.deadlines.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.facts.CaseFacts.Trouble;

/// Whether days and hours can have been.
final class TimeChecks {
    /// Outside of these somebody mistyped the year; asylum law in its present shape begins with the first.
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2100;

    private final List<Trouble> troubles = new ArrayList<>();

    private TimeChecks() {}

    static List<Trouble> of(CaseFacts facts) {
        var checks = new TimeChecks();
        facts.events().forEach(event -> checks.point(event, event.at()));
        facts.stays().forEach(stay -> {
            checks.point(stay, stay.from());
            checks.point(stay, stay.to());
        });
        facts.spells().forEach(checks::spell);
        facts.orders().forEach(order -> checks.year(order, order.date()));
        facts.closures().forEach(closure -> checks.year(closure, closure.date()));
        return checks.troubles;
    }

    private void point(Object fact, @Nullable Point point) {
        if (point == null) {
            return;
        }
        year(fact, point.date());
        if (point.isSkipped()) {
            stop(fact, Remark.of(Remark.Says.SKIPPED_HOUR, point.zone(), point));
        } else if (point.isDoubled()) {
            troubles.add(new Trouble(fact, false, Remark.of(Remark.Says.DOUBLED_HOUR, point.zone(), point)));
        }
    }

    private void spell(CaseFacts.Spell spell) {
        Stream.of(spell.from(), spell.to()).forEach(day -> year(spell, day));
        if (spell.to() != null && spell.to().isBefore(spell.from())) {
            stop(spell, Remark.of(Remark.Says.ENDS_FIRST, spell.to(), spell.from()));
        }
    }

    private void year(Object fact, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            stop(fact, Remark.of(Remark.Says.YEAR, day.toString()));
        }
    }

    private void stop(Object fact, Remark remark) {
        troubles.add(new Trouble(fact, true, remark));
    }
}

package org.safeconduct.deadlines.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.safeconduct.law.Counting;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rulebook;

/// A million random days under random rules of the law, counted twice.
class MillionPairsTest {
    private static final int PAIRS = 1_000_000;
    private static final LocalDate FIRST = LocalDate.of(1996, 1, 1);
    private static final int DAYS = (int) (LocalDate.of(2061, 1, 1).toEpochDay() - FIRST.toEpochDay());

    private static final Rulebook BOOK = Rulebook.packaged();
    private static final CourtCalendar CALENDAR = CourtCalendar.of(BOOK, LocalDate.of(2026, 11, 23));
    private static final List<Counting> RULES = BOOK.list().stream()
            .flatMap(rule -> rule.findCounting().stream())
            .filter(counting -> !counting.isSetByCourt())
            .filter(counting -> counting.period().unit() != Period.Unit.HOURS)
            .toList();

    @Test
    @SuppressWarnings("SystemOut")
    void a_clerk_with_a_paper_calendar_comes_to_the_same_dates() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var dice = new SplittableRandom(seed);
        var clerk = new SlowCounter();
        int origin = clerk.number(1996, 1, 1);
        for (int i = 0; i < PAIRS; i++) {
            var counting = RULES.get(dice.nextInt(RULES.size()));
            int offset = dice.nextInt(DAYS);
            var ours =
                    CALENDAR.count(FIRST.plusDays(offset), counting.period(), counting.direction(), counting.rolling());
            var theirs = clerk.count(origin + offset, counting.period(), counting.direction(), counting.rolling());
            if (ours.legal().toEpochDay() - FIRST.toEpochDay() != theirs.legal() - origin
                    || ours.safe().toEpochDay() - FIRST.toEpochDay() != theirs.safe() - origin) {
                assertThat(ours.safe() + " " + ours.legal())
                        .as(counting.what() + ", " + counting.period().shown() + " from " + FIRST.plusDays(offset)
                                + ", seed " + seed)
                        .isEqualTo(clerk.written(theirs.safe()) + " " + clerk.written(theirs.legal()));
            }
        }
        assertThat(RULES).hasSizeGreaterThan(40);
    }
}

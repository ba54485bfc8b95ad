package org.safeconduct.deadlines.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.safeconduct.deadlines.count.CourtCalendar;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.CaseFacts.Spell;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Rulebook;

/// Clocks with random delays, held against somebody who crosses days off one by one.
class SlowClockTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final CourtCalendar CALENDAR = CourtCalendar.of(Rulebook.packaged(), START);
    private static final int CLOCKS = 20_000;

    @Test
    @SuppressWarnings("SystemOut")
    void crossing_days_off_one_by_one_comes_to_the_same_end_and_count() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var dice = new SplittableRandom(seed);
        for (int i = 0; i < CLOCKS; i++) {
            var spells = spells(dice);
            int needed = 1 + dice.nextInt(200);
            var on = START.plusDays(dice.nextInt(400));
            var clock = Clock.of(START, START.plusDays(needed), known(spells, on), List.of("applicant-delay"));
            assertThat(clock.dates(CALENDAR, Rolling.NEVER).end())
                    .as("end of " + needed + " days with " + spells + ", seed " + seed)
                    .isEqualTo(end(spells, needed));
            assertThat(clock.counted(on))
                    .as("days counted on " + on + " of " + needed + " with " + spells + ", seed " + seed)
                    .isEqualTo(counted(spells, needed, on));
        }
    }

    private static List<Spell> spells(SplittableRandom dice) {
        var spells = new ArrayList<Spell>();
        for (int i = dice.nextInt(4); i > 0; i--) {
            var from = START.plusDays(dice.nextInt(260) - 30L);
            spells.add(new Spell("applicant-delay", from, from.plusDays(1 + dice.nextInt(50)), "order"));
        }
        return spells;
    }

    private static Known known(List<Spell> spells, LocalDate on) {
        var none = CaseFacts.none();
        return new Known(
                new CaseFacts(
                        none.events(),
                        none.stays(),
                        spells,
                        none.circumstances(),
                        none.orders(),
                        none.settings(),
                        none.closures()),
                on);
    }

    private static LocalDate end(List<Spell> spells, int needed) {
        var day = START;
        for (int left = needed; left > 0; ) {
            day = day.plusDays(1);
            left -= isOff(spells, day) ? 0 : 1;
        }
        return day;
    }

    private static long counted(List<Spell> spells, int needed, LocalDate on) {
        int counted = 0;
        for (var day = START.plusDays(1); !day.isAfter(on) && counted < needed; day = day.plusDays(1)) {
            counted += isOff(spells, day) ? 0 : 1;
        }
        return counted;
    }

    private static boolean isOff(List<Spell> spells, LocalDate day) {
        return spells.stream().anyMatch(spell -> !day.isBefore(spell.from()) && day.isBefore(spell.to()));
    }
}

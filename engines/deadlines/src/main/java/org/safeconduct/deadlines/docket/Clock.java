package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.Counted;
import org.safeconduct.deadlines.count.CourtCalendar;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.facts.CaseFacts.Spell;
import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Rolling;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Vocabulary;

/// A count of days that stands still while something lasts.
///
/// The first day after the fact is day one; a day of a spell is no day, from its first day to the one before its end.
final class Clock {
    private final LocalDate start;
    private final long needed;
    private final List<Spell> spells;

    private Clock(LocalDate start, long needed, List<Spell> spells) {
        this.start = start;
        this.needed = needed;
        this.spells = spells;
    }

    /// @param end where the clock would end if it never stood still
    static Clock of(LocalDate start, LocalDate end, Known known, List<String> kinds) {
        var spells = known.facts().spells().stream()
                .filter(spell -> kinds.contains(spell.kind()))
                .filter(spell -> spell.to() == null
                        ? !spell.from().isAfter(known.on())
                        : spell.to().isAfter(start.plusDays(1)))
                .sorted(Comparator.comparing(Spell::from))
                .toList();
        return new Clock(start, ChronoUnit.DAYS.between(start, end), spells);
    }

    long needed() {
        return needed;
    }

    /// The day on which the last needed day is counted, a spell without an end taken as over.
    Counted dates(CourtCalendar calendar, Rolling rolling) {
        return calendar.count(end(), new Period(0, Period.Unit.DAYS), Direction.AFTER, rolling);
    }

    private LocalDate end() {
        long left = needed;
        var last = start;
        for (var spell : spells) {
            long before = Math.max(0, ChronoUnit.DAYS.between(last, spell.from()) - 1);
            if (before >= left || spell.to() == null) {
                break;
            }
            left -= before;
            last = later(last, spell.to().minusDays(1));
        }
        return last.plusDays(left);
    }

    /// How many days were counted when a day is over.
    long counted(LocalDate on) {
        long counted = 0;
        var last = start;
        for (var spell : spells) {
            var before = spell.from().isAfter(on) ? on.plusDays(1) : spell.from();
            counted += Math.max(0, ChronoUnit.DAYS.between(last, before) - 1);
            last = later(last, spell.to() == null ? on : spell.to().minusDays(1));
        }
        counted += Math.max(0, ChronoUnit.DAYS.between(last, on));
        return Math.min(counted, needed);
    }

    /// The spell in which the clock stands still on a day.
    @Nullable
    Spell standing(LocalDate on) {
        for (var spell : spells) {
            if (!spell.from().isAfter(on) && (spell.to() == null || spell.to().isAfter(on))) {
                return spell;
            }
        }
        return null;
    }

    List<Step> steps(Rule rule) {
        var steps = new ArrayList<Step>();
        var last = start;
        for (var spell : spells) {
            var what = Vocabulary.packaged().find(spell.kind()).orElse(spell.kind());
            var from = later(spell.from(), last.plusDays(1));
            if (spell.to() == null) {
                steps.add(Step.under(rule, Step.Says.STILL_STOPPED, from, what, spell.source()));
            } else if (spell.to().isAfter(from)) {
                last = spell.to().minusDays(1);
                var days = Headline.count(ChronoUnit.DAYS.between(from, spell.to()), "day");
                steps.add(Step.under(rule, Step.Says.NOT_COUNTED, days, what, from, last, spell.source()));
            }
        }
        return steps;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.deadlines.count.CourtCalendar;
import org.safeconduct.deadlines.count.Step;
import org.safeconduct.deadlines.docket.Reckoning.Trigger;
import org.safeconduct.deadlines.docket.RuleIndex.Dated;
import org.safeconduct.deadlines.docket.RuleIndex.Day;
import org.safeconduct.deadlines.facts.CaseFacts.Closure;
import org.safeconduct.law.Counting;
import org.safeconduct.law.Counting.Direction;
import org.safeconduct.law.Counting.Office;
import org.safeconduct.law.Period;
import org.safeconduct.law.Rule;
import org.safeconduct.law.Vocabulary;

/// Works the rules of a day out on the facts of a case.
final class Reckoner {
    /// Six-month hearings of fifty years.
    private static final int MOST_TURNS = 100;

    private final Day day;
    private final Known known;
    private final Rulings rulings;
    private final List<Reckoning> found;
    private final Map<Office, CourtCalendar> calendars;

    Reckoner(Day day, Known known, List<Reckoning> found) {
        this.day = day;
        this.known = known;
        this.found = found;
        rulings = new Rulings(known, day.book().rule("ICPM-01", day.date()));
        calendars = Map.of(
                Office.ANY, day.courts(),
                Office.COURT, day.courts().closedOn(closures(false)),
                Office.WASHINGTON, day.washington().closedOn(closures(true)));
    }

    private Map<LocalDate, String> closures(boolean inWashington) {
        return known.facts().closures().stream()
                .filter(closure -> closure.inWashington() == inWashington)
                .collect(Collectors.toMap(Closure::date, Closure::why, (one, _) -> one));
    }

    /// Adds one reckoning for each fact that the rule counts from, and for each time that the period has run.
    void reckon(List<Dated> versions) {
        var sample = versions.getLast();
        boolean any = each(versions, sample.counting().from());
        if (!any
                && !each(versions, sample.counting().elseFrom())
                && sample.rule().term().covers(day.date())) {
            found.add(sample.unstarted());
        }
    }

    private boolean each(List<Dated> versions, List<String> kinds) {
        boolean any = false;
        for (var kind : kinds) {
            for (var trigger : known.triggers(kind)) {
                any = true;
                day.version(versions, trigger).ifPresent(version -> reckon(version, trigger));
            }
        }
        return any;
    }

    private void reckon(Dated version, Trigger trigger) {
        var outcome = without(version.counting(), trigger);
        if (outcome != null) {
            found.add(new Reckoning(version.rule(), version.counting(), trigger, 1, outcome, List.of()));
        } else if (version.counting().repeats()) {
            turns(version, trigger);
        } else {
            found.add(turn(version, trigger, 1));
        }
    }

    /// The outcome where it comes to no counting.
    private @Nullable Outcome without(Counting counting, Trigger trigger) {
        return switch (Fit.unless(known, trigger, counting.unless())) {
            case Fit.Differs differs -> new Outcome.Aside(differs.why());
            case Fit.Fits _, Fit.Missing _ ->
                switch (Fit.of(known, trigger, counting.when())) {
                    case Fit.Differs differs -> new Outcome.Aside(differs.why());
                    case Fit.Missing(var what) -> new Outcome.Unknown(what);
                    case Fit.Fits _ -> isAhead(counting, trigger) ? ahead(trigger) : null;
                };
        };
    }

    private boolean isAhead(Counting counting, Trigger trigger) {
        return counting.direction() == Direction.AFTER
                && !counting.isSetByCourt()
                && trigger.date().isAfter(known.on());
    }

    private static Outcome ahead(Trigger trigger) {
        return new Outcome.NotStarted("the " + trigger.words() + " lies ahead, on " + Headline.day(trigger.date()));
    }

    /// Every turn that is over and the one that comes next.
    private void turns(Dated version, Trigger trigger) {
        for (int turn = 1; turn <= MOST_TURNS; turn++) {
            var reckoning = turn(version, trigger, turn);
            found.add(reckoning);
            if (!(reckoning.outcome() instanceof Outcome.Reached)) {
                return;
            }
        }
    }

    private Reckoning turn(Dated version, Trigger trigger, int turn) {
        var steps = new ArrayList<Step>(6);
        steps.add(Step.plain(Step.Says.FROM, trigger.words(), trigger.date(), trigger.source()));
        law(version, trigger, steps);
        if (turn > 1) {
            steps.add(Step.plain(Step.Says.REPEATED, turn));
        }
        var outcome = outcome(version, trigger, turn, steps);
        return new Reckoning(version.rule(), version.counting(), trigger, turn, outcome, steps);
    }

    private void law(Dated version, Trigger trigger, List<Step> steps) {
        var rule = version.rule();
        var house = rule.edition();
        if (house != null) {
            steps.add(Step.plain(Step.Says.EDITION, house.number(), rule.id(), house.by(), house.on()));
        }
        if (version.changed()) {
            boolean ofFact = version.counting().byLawOfTrigger();
            steps.add(
                    ofFact
                            ? Step.plain(Step.Says.LAW_OF_FACT, trigger.date(), rule.id(), Terms.shown(rule.term()))
                            : Step.plain(Step.Says.LAW_OF_ASKED, day.date(), rule.id(), Terms.shown(rule.term())));
        }
    }

    private Outcome outcome(Dated version, Trigger trigger, int turn, List<Step> steps) {
        var end = new EndOfCount(
                known,
                version,
                trigger,
                Objects.requireNonNull(calendars.get(version.counting().office())),
                steps);
        var ordered = rulings.order(version.rule(), trigger, steps);
        if (ordered != null) {
            return end.fixed(ordered);
        }
        if (version.counting().period() == null) {
            return new Outcome.Unknown("the date that the court or judge set for "
                    + version.counting().what());
        }
        var period = rulings.period(version.rule(), version.counting().period(), steps);
        return period.unit() == Period.Unit.HOURS ? end.hours(period) : end.days(period.times(turn));
    }

    static Reckoning unstarted(Rule rule, Counting counting) {
        var words = Vocabulary.packaged();
        var lacking = counting.from().stream()
                .map(kind -> words.find(kind).orElse(kind))
                .toList();
        var why = "no " + String.join(" and no ", lacking) + " is recorded";
        return new Reckoning(rule, counting, null, 1, new Outcome.NotStarted(why), List.of());
    }
}

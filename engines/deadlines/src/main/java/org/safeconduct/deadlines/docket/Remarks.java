package org.safeconduct.deadlines.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.safeconduct.deadlines.count.CourtCalendar;
import org.safeconduct.deadlines.docket.RuleIndex.Day;
import org.safeconduct.deadlines.facts.CaseFacts;
import org.safeconduct.deadlines.facts.CaseFacts.Event;
import org.safeconduct.deadlines.facts.CaseFacts.Trouble;
import org.safeconduct.law.Vocabulary;

/// What is odd about facts that can be counted with.
final class Remarks {
    private Remarks() {}

    static List<String> of(Day day, CaseFacts facts, List<Trouble> troubles) {
        var closures = new HashMap<LocalDate, String>();
        facts.closures().forEach(closure -> closures.put(closure.date(), closure.why()));
        var calendar = day.courts().closedOn(closures);
        var remarks = new ArrayList<String>();
        facts.events().forEach(event -> hearing(calendar, event).ifPresent(remarks::add));
        troubles.forEach(trouble -> remarks.add(trouble.words()));
        return remarks;
    }

    private static Optional<String> hearing(CourtCalendar calendar, Event event) {
        if (!event.kind().endsWith("-hearing")) {
            return Optional.empty();
        }
        return calendar.findClosure(event.at().date())
                .map(why -> "The " + Vocabulary.packaged().find(event.kind()).orElse(event.kind()) + " of "
                        + Headline.day(event.at().date()) + " falls on a day on which the court is closed (" + why
                        + "). Look at the notice again.");
    }
}

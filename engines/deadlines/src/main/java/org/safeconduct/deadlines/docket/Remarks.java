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
import org.safeconduct.deadlines.facts.Remark;
import org.safeconduct.law.Vocabulary;

/// What is odd about facts that can be counted with.
final class Remarks {
    private Remarks() {}

    static List<Remark> of(Day day, CaseFacts facts, List<Trouble> troubles) {
        var remarks = new ArrayList<>(hearings(day, facts));
        troubles.forEach(trouble -> remarks.add(trouble.remark()));
        return remarks;
    }

    /// Hearings on days on which their court is closed.
    static List<Remark> hearings(Day day, CaseFacts facts) {
        var closures = new HashMap<LocalDate, String>();
        facts.closures().stream()
                .filter(closure -> !closure.inWashington())
                .forEach(closure -> closures.put(closure.date(), closure.why()));
        var calendar = day.courts().closedOn(closures);
        return facts.events().stream()
                .flatMap(event -> hearing(calendar, event).stream())
                .toList();
    }

    private static Optional<Remark> hearing(CourtCalendar calendar, Event event) {
        if (!event.kind().endsWith("-hearing")) {
            return Optional.empty();
        }
        return calendar.findClosure(event.at().date())
                .map(why -> Remark.of(
                        Remark.Says.CLOSED_DAY,
                        Vocabulary.packaged().find(event.kind()).orElse(event.kind()),
                        event.at().date(),
                        why));
    }
}

package org.safeconduct.app.calendar.foresight;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.rules.outlook.Outlook;
import org.safeconduct.deadlines.docket.Shift;
import org.safeconduct.law.Rulebook;
import org.springframework.stereotype.Component;

/// Works every open case out by two laws. Of cases that the reader may not open nothing is told but how many dates of
/// them move, and that only roughly.
@Component
class HouseOutlook implements Outlook {
    private final Cases cases;
    private final Dockets dockets;
    private final Readers readers;
    private final Surveys surveys;

    HouseOutlook(Cases cases, Dockets dockets, Readers readers, Surveys surveys) {
        this.cases = cases;
        this.dockets = dockets;
        this.readers = readers;
        this.surveys = surveys;
    }

    @Override
    public View view(String mark, Rulebook before, Rulebook after) {
        return surveys.goOn(mark, () -> survey(Actor.current().orElseThrow(), before, after));
    }

    private Survey survey(UUID reader, Rulebook before, Rulebook after) {
        var now = dockets.yardstick(before);
        var then = dockets.yardstick(after);
        return new Survey(
                cases, then, known -> Shift.between(now.docket(known), then.docket(known)), () -> steps(reader));
    }

    /// The reader's own cases first, then the newest of the others.
    private List<Survey.Step> steps(UUID reader) {
        var own = cases.listOpen().stream().map(CaseFile::id).toList();
        var steps = new ArrayList<>(Survey.steps(reader, own));
        readers.elsewhere().forEach((member, theirs) -> steps.addAll(Survey.steps(member, theirs)));
        return steps;
    }
}

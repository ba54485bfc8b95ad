package org.safeconduct.app.custody.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.companion.CompanionDesk;
import org.safeconduct.app.custody.condition.ConditionDesk;
import org.safeconduct.app.custody.ladder.Chart;
import org.safeconduct.app.custody.ladder.Measuring;
import org.safeconduct.app.custody.stay.Milestone;
import org.safeconduct.app.custody.stay.Milestones;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.transfer.Checklists;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Component;

/// Lays together what the page of a client’s custody shows.
@Component
class LadderDesk {
    private final Cases cases;
    private final Held held;
    private final Milestones milestones;
    private final Beside beside;
    private final Yardstick yardstick;

    LadderDesk(Cases cases, Held held, Milestones milestones, Beside beside, Yardstick yardstick) {
        this.cases = cases;
        this.held = held;
        this.milestones = milestones;
        this.beside = beside;
        this.yardstick = yardstick;
    }

    /// What stands beside the ladder.
    @Component
    record Beside(ConditionDesk conditions, Checklists checklists, CompanionDesk companions, Happenings happenings) {}

    /// By which rules and which clock custody is measured.
    @Component
    record Yardstick(Measuring measuring, Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    /// The page, with what somebody wrote into its small form.
    Page show(UUID caseId, Form form) {
        var known = held.stays(caseId);
        var reached = milestones(caseId);
        return Page.of("custody/index")
                .with("file", cases.caseFile(caseId))
                .with("stays", known)
                .with("milestones", reached)
                .with("conditions", beside.conditions().list(caseId, known))
                .with("companions", beside.companions().list(caseId))
                .with("related", !beside.companions().choices(caseId).isEmpty())
                .with("checklists", beside.checklists().list(caseId, known))
                .with("chart", chart(caseId, known, reached))
                .with("form", form);
    }

    Page court(UUID caseId) {
        var chart = chart(caseId, held.stays(caseId), milestones(caseId));
        return Page.of("custody/court").with("file", cases.caseFile(caseId)).with("chart", chart);
    }

    private Chart chart(UUID caseId, List<Stay> stays, List<Milestone> reached) {
        return yardstick
                .measuring()
                .chart(stays, reached, yardstick.today())
                .with(beside.happenings().list(caseId));
    }

    private List<Milestone> milestones(UUID caseId) {
        return held.find(caseId)
                .map(person -> milestones.list(caseId, person.id()))
                .orElse(List.of());
    }

    Milestone.What milestone(UUID caseId, Form form) {
        return MilestoneForm.what(form, zone(caseId, form), yardstick.clock().instant());
    }

    /// Of the place where the client was on the day that was written; the organisation’s where nobody knows.
    private ZoneId zone(UUID caseId, Form form) {
        var day = form.written("day");
        return held.stays(caseId).stream()
                .filter(stay -> stay.term().from().date().toString().compareTo(day) <= 0)
                .reduce((_, later) -> later)
                .map(stay -> stay.where().zone())
                .orElse(yardstick.clock().getZone());
    }
}

package org.safeconduct.app.filing.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.casefile.proceeding.Proceeding;
import org.safeconduct.app.casefile.proceeding.Proceedings;
import org.safeconduct.app.filing.plan.Cover;
import org.safeconduct.app.filing.plan.Plan;
import org.safeconduct.app.filing.plan.Plans;
import org.safeconduct.app.filing.plan.Respondent;
import org.safeconduct.app.filing.plan.Signing;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.packet.filing.Custody;
import org.safeconduct.packet.filing.FilingKind;
import org.springframework.stereotype.Component;

/// Says on a cover what the case says of court and custody, and what the last filing said of whoever signs.
@Component("draftFirstPage")
class FirstPage {
    private static final String COURT = " Immigration Court";

    private final Rooms rooms;
    private final Proceedings proceedings;
    private final Hearings hearings;
    private final Plans plans;
    private final Clock clock;

    FirstPage(Rooms rooms, Proceedings proceedings, Hearings hearings, Plans plans, Clock clock) {
        this.rooms = rooms;
        this.proceedings = proceedings;
        this.hearings = hearings;
        this.plans = plans;
        this.clock = clock;
    }

    @Component("draftRooms")
    record Rooms(Cases cases, People people) {}

    record Said(Cover cover, Signing signing, List<Respondent> respondents) {}

    Said of(UUID caseId, Draft draft) {
        var last = plans.list(caseId).stream().findFirst().flatMap(row -> plans.find(caseId, row.id()));
        return new Said(
                cover(rooms.cases().caseFile(caseId), draft, last),
                last.map(plan -> unsigned(plan.signing())).orElseGet(Signing::open),
                last.map(Plan::respondents).filter(people -> !people.isEmpty()).orElseGet(() -> client(caseId)));
    }

    private Cover cover(CaseFile file, Draft draft, Optional<Plan> last) {
        var before = proceeding(file.id(), draft);
        var city = before.map(Proceeding::court)
                .map(court -> court.replace(COURT, ""))
                .orElse("");
        var same = last.map(Plan::cover).filter(cover -> cover.city().equals(city));
        var where = file.whereabouts();
        return new Cover(
                draft.kind(),
                draft.title(),
                today(),
                draft.proceeding(),
                city,
                same.map(Cover::state).orElse(""),
                same.map(Cover::courtAddress).orElse(""),
                before.map(Proceeding::judge).orElse(null),
                before.flatMap(each -> hearing(file.id(), each)).orElse(null),
                new Cover.Held(Custody.State.valueOf(where.custody().name()), where.facility(), where.since()),
                "",
                draft.kind() == FilingKind.MOTION ? new Cover.Motion(null, null, "") : null);
    }

    /// Of the kind that is wanted, else the first that is open.
    private Optional<Proceeding> proceeding(UUID caseId, Draft draft) {
        return proceedings.list(caseId).stream()
                .filter(each -> each.ended() == null)
                .min(Comparator.comparing(
                        each -> !each.kind().name().equals(draft.proceeding().name())));
    }

    private Optional<Cover.Hearing> hearing(UUID caseId, Proceeding before) {
        return hearings.list(caseId).stream()
                .filter(hearing -> hearing.proceedingId().equals(before.id()))
                .filter(hearing -> hearing.outcome() == Hearing.Outcome.SCHEDULED
                        && !hearing.day().isBefore(today()))
                .min(Comparator.comparing(Hearing::day))
                .map(next -> new Cover.Hearing(next.day(), next.starts(), inWords(next.kind())));
    }

    private static String inWords(Hearing.Kind kind) {
        var words = kind.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /// Nobody where the name was not taken apart or the number is not known: a cover can't bear half of a person.
    private List<Respondent> client(UUID caseId) {
        return rooms.people().list(caseId).stream()
                .filter(Person::client)
                .flatMap(client -> respondent(client).stream())
                .toList();
    }

    private static Optional<Respondent> respondent(Person person) {
        var papers = person.find(Spelling.Use.PAPERS).orElse(null);
        var number = person.details().aNumber();
        if (papers == null || papers.given() == null || papers.family() == null || number == null) {
            return Optional.empty();
        }
        var own = person.find(Spelling.Use.OWN).map(Spelling::spelled).orElse(null);
        return Optional.of(new Respondent(papers.given(), papers.middle(), papers.family(), own, number.digits()));
    }

    private static Signing unsigned(Signing its) {
        return new Signing(
                its.name(),
                its.title(),
                its.organization(),
                its.address(),
                its.phone(),
                its.email(),
                its.eoirId(),
                its.bar(),
                its.proBono(),
                its.means(),
                its.served(),
                its.servedAt(),
                false,
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

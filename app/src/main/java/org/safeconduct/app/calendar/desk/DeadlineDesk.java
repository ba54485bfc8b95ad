package org.safeconduct.app.calendar.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.calendar.Fact;
import org.safeconduct.app.calendar.Facts;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.calendar.docket.Gathering;
import org.safeconduct.app.calendar.docket.Origin;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.journal.Hand;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.deadlines.docket.Reckoning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays together what the page of a case's deadlines shows.
@Component
class DeadlineDesk {
    private final Cases cases;
    private final Facts facts;
    private final Dockets dockets;
    private final Witnesses witnesses;
    private final Clock clock;

    DeadlineDesk(Cases cases, Facts facts, Dockets dockets, Witnesses witnesses, Clock clock) {
        this.cases = cases;
        this.facts = facts;
        this.dockets = dockets;
        this.witnesses = witnesses;
        this.clock = clock;
    }

    /// Who said what and when, with their names.
    @Component("calendarWitnesses")
    record Witnesses(Journal journal, Colleagues colleagues) {
        Map<UUID, Line.Vouched> vouched(UUID caseId, List<UUID> subjects) {
            var hands = journal.hands(caseId, subjects);
            var names =
                    colleagues.names(hands.values().stream().map(Hand::actor).toList());
            var vouched = new HashMap<UUID, Line.Vouched>();
            hands.forEach((subject, hand) -> vouched.put(
                    subject, new Line.Vouched(hand.actor(), names.getOrDefault(hand.actor(), ""), hand.at())));
            return vouched;
        }
    }

    /// One look at the case instead of several.
    @Transactional(readOnly = true)
    Page show(UUID caseId) {
        var file = cases.caseFile(caseId);
        var found = dockets.find(file);
        var entered = facts.list(List.of(caseId)).getOrDefault(caseId, List.of());
        var vouched = witnesses.vouched(caseId, subjects(found, entered));
        return Page.of("calendar/index")
                .with("file", file)
                .with("parts", parts(found, vouched))
                .with("standings", found.docket().standings())
                .with("remarks", found.docket().remarks())
                .with("left", found.left())
                .with("facts", entered)
                .with("vouched", vouched)
                .with("today", LocalDate.now(clock));
    }

    private static List<UUID> subjects(Dockets.Found found, List<Fact> entered) {
        var subjects = new ArrayList<UUID>();
        entered.forEach(fact -> subjects.add(fact.id()));
        found.docket().reckonings().stream()
                .flatMap(each -> found.gathering().origin(each.trigger()).stream())
                .map(Origin::subject)
                .forEach(subjects::add);
        return subjects.stream().distinct().toList();
    }

    private static Map<Part, List<Line>> parts(Dockets.Found found, Map<UUID, Line.Vouched> vouched) {
        var parts = new EnumMap<Part, List<Line>>(Part.class);
        for (var reckoning : found.docket().reckonings()) {
            Part.of(reckoning)
                    .ifPresent(part -> parts.computeIfAbsent(part, _ -> new ArrayList<>())
                            .add(line(reckoning, part, found.gathering(), vouched)));
        }
        parts.values().forEach(lines -> lines.sort(Line.SOONEST_FIRST));
        return parts;
    }

    private static Line line(Reckoning reckoning, Part part, Gathering gathering, Map<UUID, Line.Vouched> vouched) {
        var origin = gathering.origin(reckoning.trigger());
        return new Line(
                reckoning,
                part,
                origin.orElse(null),
                origin.flatMap(from -> Optional.ofNullable(vouched.get(from.subject()))));
    }

    static String address(UUID caseId) {
        return "/cases/" + caseId + "/deadlines";
    }
}

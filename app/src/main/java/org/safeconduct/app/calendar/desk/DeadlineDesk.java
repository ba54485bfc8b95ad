package org.safeconduct.app.calendar.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.calendar.Confirmation;
import org.safeconduct.app.calendar.Fact;
import org.safeconduct.app.calendar.Facts;
import org.safeconduct.app.calendar.Keepers;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays together what the page of a case's deadlines shows.
@Component
class DeadlineDesk {
    private final Rooms rooms;
    private final Dockets dockets;
    private final Lines lines;
    private final Colleagues colleagues;
    private final Clock clock;

    DeadlineDesk(Rooms rooms, Dockets dockets, Lines lines, Colleagues colleagues, Clock clock) {
        this.rooms = rooms;
        this.dockets = dockets;
        this.lines = lines;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// What the page is read from.
    @Component("calendarRooms")
    record Rooms(Cases cases, Facts facts, Keepers keepers) {}

    /// One look at the case instead of several.
    @Transactional(readOnly = true)
    Page show(UUID caseId) {
        var file = rooms.cases().caseFile(caseId);
        var found = dockets.find(file);
        var entered = rooms.facts().list(List.of(caseId)).getOrDefault(caseId, List.of());
        var keepers = rooms.keepers().list(caseId);
        return Page.of("calendar/index")
                .with("file", file)
                .with("parts", lines.parts(found))
                .with("standings", found.docket().standings())
                .with("remarks", found.docket().remarks())
                .with("left", found.known().left())
                .with("facts", entered)
                .with(
                        "vouched",
                        lines.vouched(caseId, entered.stream().map(Fact::id).toList()))
                .with("keepers", List.copyOf(colleagues.names(keepers).values()))
                .with("keeping", Actor.current().filter(keepers::contains).isPresent())
                .with("today", LocalDate.now(clock));
    }

    /// The second look at a date as it stands at this moment; none when it has moved.
    @Transactional(readOnly = true)
    Optional<Line.Second> second(UUID caseId, Confirmation.Subject subject) {
        return lines.parts(dockets.find(rooms.cases().caseFile(caseId))).values().stream()
                .flatMap(List::stream)
                .flatMap(line -> Optional.ofNullable(line.second()).stream())
                .filter(second -> second.subject().equals(subject))
                .findFirst();
    }

    static String address(UUID caseId) {
        return "/cases/" + caseId + "/deadlines";
    }
}

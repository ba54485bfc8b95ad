package org.safeconduct.app.calendar.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.calendar.Confirmation;
import org.safeconduct.app.calendar.Fact;
import org.safeconduct.app.calendar.Facts;
import org.safeconduct.app.calendar.Keepers;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.calendar.task.Tasks;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.Inquiries;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.team.Teams;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays together what the page of a case's deadlines shows.
@Component
class DeadlineDesk {
    static final String TASK_LABELS = "calendar.task.field";

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
    record Rooms(Cases cases, Inquiries inquiries, Facts facts, Keepers keepers, Tasks tasks, Teams teams) {}

    /// One look at the case instead of several.
    @Transactional(readOnly = true)
    Page show(UUID caseId) {
        var file = rooms.cases().caseFile(caseId);
        var found = dockets.find(file);
        var entered = rooms.inquiries()
                .answer(inquiry -> rooms.facts().list(inquiry, List.of(caseId)))
                .getOrDefault(caseId, List.of());
        var keepers = rooms.keepers().list(caseId);
        return Page.of("calendar/index")
                .with("file", file)
                .with("parts", lines.parts(found))
                .with("standings", found.docket().standings())
                .with("remarks", found.docket().remarks())
                .with("left", found.known().left())
                .with("doubts", found.known().gathering().doubts(LocalDate.now(clock)))
                .with("facts", entered)
                .with(
                        "vouched",
                        lines.vouched(caseId, entered.stream().map(Fact::id).toList()))
                .with("keepers", List.copyOf(colleagues.names(keepers).values()))
                .with("keeping", Actor.current().filter(keepers::contains).isPresent())
                .with("tasks", rooms.tasks().list(List.of(caseId)))
                .with("team", team(caseId))
                .with("form", Form.blank(TASK_LABELS))
                .with("today", LocalDate.now(clock));
    }

    /// Who may take a task, by name.
    private Map<String, String> team(UUID caseId) {
        var team = new LinkedHashMap<String, String>();
        rooms.teams().list(caseId).stream()
                .filter(member -> member.ended() == null)
                .forEach(member -> team.put(member.id().toString(), member.name()));
        return team;
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

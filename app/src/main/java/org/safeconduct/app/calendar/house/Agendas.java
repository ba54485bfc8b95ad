package org.safeconduct.app.calendar.house;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.safeconduct.app.calendar.Confirmation;
import org.safeconduct.app.calendar.Confirmations;
import org.safeconduct.app.calendar.Keepers;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.calendar.recheck.Rechecks;
import org.safeconduct.app.calendar.task.Tasks;
import org.safeconduct.app.casefile.CaseFile;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.proceeding.Hearing;
import org.safeconduct.app.casefile.proceeding.Hearings;
import org.safeconduct.app.platform.Inquiries;
import org.safeconduct.deadlines.docket.Outcome;
import org.safeconduct.deadlines.docket.Reckoning;
import org.safeconduct.law.Counting.Makes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers the dates of the open cases of whoever acts.
@Component
public class Agendas {
    private final Cases cases;
    private final Dockets dockets;
    private final Worklists lists;
    private final Keepers keepers;
    private final Clock clock;

    Agendas(Cases cases, Dockets dockets, Worklists lists, Keepers keepers, Clock clock) {
        this.cases = cases;
        this.dockets = dockets;
        this.lists = lists;
        this.keepers = keepers;
        this.clock = clock;
    }

    /// What stands in a calendar besides deadlines.
    @Component("calendarWorklists")
    record Worklists(
            Inquiries inquiries, Hearings hearings, Tasks tasks, Rechecks rechecks, Confirmations confirmations) {}

    /// Whose cases.
    public enum Whose {
        TEAM,
        /// Those whose dates the reader minds.
        MINE
    }

    @Transactional(readOnly = true)
    public Agenda agenda(Whose whose) {
        Predicate<CaseFile> wanted = file -> true;
        if (whose == Whose.MINE) {
            var kept = keepers.cases();
            wanted = file -> kept.contains(file.id());
        }
        return agenda(cases.listOpen().stream().filter(wanted).toList());
    }

    private Agenda agenda(List<CaseFile> files) {
        var today = LocalDate.now(clock);
        var all = entries(files);
        var ahead = all.stream().filter(entry -> !isOver(entry, today)).toList();
        var dated = ahead.stream().map(entry -> entry.file().id()).toList();
        return new Agenda(
                today,
                all.stream().filter(entry -> isOver(entry, today)).toList(),
                ahead,
                files,
                files.stream().filter(file -> !dated.contains(file.id())).toList(),
                unconfirmed(files, ahead),
                lists.rechecks().due(files));
    }

    private List<Entry> unconfirmed(List<CaseFile> files, List<Entry> ahead) {
        var wanted = lists.confirmations().wanted();
        var confirmed =
                lists.confirmations().confirmed(files.stream().map(CaseFile::id).toList());
        return ahead.stream()
                .filter(entry -> entry.found() != null
                        && wanted.contains(entry.found().rule().id()))
                .filter(entry -> Confirmation.Subject.of(Objects.requireNonNull(entry.found()))
                        .filter(subject -> !confirmed
                                .getOrDefault(entry.file().id(), Set.of())
                                .contains(subject))
                        .isPresent())
                .toList();
    }

    /// A deadline whose safe date is over while the legal one is not lies ahead still.
    private static boolean isOver(Entry entry, LocalDate today) {
        return entry.found() == null
                ? entry.day().isBefore(today)
                : entry.found().outcome() instanceof Outcome.Passed;
    }

    private List<Entry> entries(List<CaseFile> files) {
        var entries = new ArrayList<Entry>();
        Map<UUID, List<Hearing>> sittings = lists.inquiries()
                .answer(inquiry -> lists.hearings()
                        .list(inquiry, files.stream().map(CaseFile::id).toList()));
        for (var file : files) {
            sittings.getOrDefault(file.id(), List.of()).stream()
                    .filter(hearing -> hearing.outcome() == Hearing.Outcome.SCHEDULED)
                    .forEach(hearing -> entries.add(Entry.of(file, hearing)));
        }
        var byId = files.stream().collect(Collectors.toMap(CaseFile::id, file -> file));
        for (var task : lists.tasks().list(byId.keySet())) {
            if (task.isOpen() && task.until() != null) {
                entries.add(Entry.of(Objects.requireNonNull(byId.get(task.caseId())), task.until(), task));
            }
        }
        for (var found : dockets.find(files)) {
            var file = found.known().gathering().file();
            found.docket().reckonings().stream()
                    .filter(Agendas::isOurs)
                    .forEach(each -> entries.add(Entry.of(file, each)));
        }
        entries.sort(Entry.IN_ORDER);
        return entries;
    }

    private static boolean isOurs(Reckoning found) {
        return found.outcome() instanceof Outcome.Due
                || (found.outcome() instanceof Outcome.Passed
                        && found.counting().makes() == Makes.DEADLINE);
    }
}

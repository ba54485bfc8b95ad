package org.safeconduct.app.custody.release;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.calendar.docket.Dockets;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.ladder.Mark;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.deadlines.docket.Docket;
import org.safeconduct.law.Rulebook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/// Lays out the release ladder and the sheets for what is asked on it.
@Component
class ReleaseDesk {
    private final Cases cases;
    private final Requests requests;
    private final Dockets dockets;
    private final Book book;
    private final Clock clock;

    ReleaseDesk(Cases cases, Requests requests, Dockets dockets, Book book, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.dockets = dockets;
        this.book = book;
        this.clock = clock;
    }

    /// What is known of ways out.
    @Component("releaseBook")
    record Book(ReleaseLaw law, Lawbook house) {}

    @Transactional(readOnly = true)
    Page show(UUID caseId) {
        var file = cases.caseFile(caseId);
        var found = dockets.find(file);
        var asked = requests.list(List.of(caseId));
        var rules = book.house().book();
        return Page.of("custody/release")
                .with("file", file)
                .with("law", book.law())
                .with("today", today())
                .with(
                        "ways",
                        book.law().ways().stream()
                                .map(way -> out(way, found, asked, rules))
                                .toList());
    }

    private WayOut out(Way way, Dockets.Found found, List<Request> asked, Rulebook rules) {
        var docket = found.docket();
        return new WayOut(
                way,
                standing(way.asking().question(), docket),
                isReached(way, found),
                clocks(way, docket),
                asked.stream().filter(each -> each.way().equals(way.id())).toList(),
                way.law().rules().stream()
                        .flatMap(id -> rules.find(id, today()).stream())
                        .toList());
    }

    private static Docket.@Nullable Standing standing(@Nullable String question, Docket docket) {
        return question == null ? null : docket.standing(question).findFirst().orElse(null);
    }

    private static boolean isReached(Way way, Dockets.Found found) {
        return way.after().isEmpty()
                || found.known().facts().events().stream()
                        .anyMatch(event -> way.after().contains(event.kind()));
    }

    private static List<Mark> clocks(Way way, Docket docket) {
        return docket.reckonings().stream()
                .filter(found -> way.law().clocks().contains(found.rule().id()))
                .flatMap(found -> Mark.of(found).stream())
                .toList();
    }

    Way way(String id) {
        return book.law().way(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The sheet for a request.
    Page sheet(UUID caseId, Way way, Form form) {
        return Page.of("custody/request")
                .with("file", cases.caseFile(caseId))
                .with("law", book.law())
                .with("way", way)
                .with("form", form)
                .with("action", ReleaseController.address(caseId) + "/" + way.id());
    }

    Page sheet(UUID caseId, Request request, Form form) {
        var address = ReleaseController.address(caseId) + "/requests/" + request.id();
        return sheet(caseId, way(request.way()), form)
                .with("action", address)
                .with("withdrawal", address + "/withdrawal");
    }

    /// What somebody else has written meanwhile, beside what was written here.
    Page quicker(UUID caseId, UUID id, Form form) {
        var stored = requests.request(caseId, id);
        return sheet(caseId, stored, form)
                .with("both", RequestForm.bothVersions(stored, form))
                .as(HttpStatus.CONFLICT);
    }

    Request.Told read(Form form) {
        return new RequestForm(form, book.law(), today()).told();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

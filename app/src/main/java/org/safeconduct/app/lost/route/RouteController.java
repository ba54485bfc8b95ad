package org.safeconduct.app.lost.route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The search for other proof of what an item would have shown.
@Controller
@RequestMapping("/cases/{caseId}/lost/{itemId}/routes")
class RouteController {
    private final Attempts attempts;
    private final Searches searches;
    private final Items items;
    private final Cases cases;
    private final Clock clock;

    RouteController(Attempts attempts, Searches searches, Items items, Cases cases, Clock clock) {
        this.attempts = attempts;
        this.searches = searches;
        this.items = items;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        return page("lost/routes", caseId, itemId)
                .with(
                        "search",
                        searches.find(caseId, items.item(caseId, itemId)).orElse(null))
                .with("playbooks", searches.playbooks());
    }

    @PostMapping("/playbook")
    @Admits(Duty.EDIT_CASE)
    Page choose(@PathVariable UUID caseId, @PathVariable UUID itemId, @RequestParam String playbook) {
        if (searches.playbooks().stream().noneMatch(known -> known.id().equals(playbook))) {
            throw new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        items.choosePlaybook(caseId, items.item(caseId, itemId).id(), playbook);
        return Page.to(address(caseId, itemId));
    }

    @GetMapping("/{route}")
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable String route) {
        return show(caseId, itemId, route, RouteForm.blank(today()));
    }

    @PostMapping("/{route}/choice")
    @Admits(Duty.EDIT_CASE)
    Page decide(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable String route,
            @RequestParam Map<String, String> sent) {
        route(search(caseId, itemId), route);
        var form = RouteForm.sent(sent);
        var choice = RouteForm.choice(route, form);
        if (!form.isGood()) {
            return show(caseId, itemId, route, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.choose(caseId, itemId, choice);
        return Page.to(address(caseId, itemId) + "/" + route);
    }

    @PostMapping("/{route}/attempts")
    @Admits(Duty.EDIT_CASE)
    Page ask(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable String route,
            @RequestParam Map<String, String> sent) {
        var search = search(caseId, itemId);
        route(search, route);
        var form = RouteForm.sent(sent);
        var made = RouteForm.made(form, today());
        var result = RouteForm.result(form, search.contents(), today());
        if (!form.isGood()) {
            return show(caseId, itemId, route, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.add(caseId, itemId, route, made, result);
        return Page.to(address(caseId, itemId) + "/" + route);
    }

    @GetMapping("/{route}/attempts/{attemptId}")
    @Admits(Duty.EDIT_CASE)
    Page result(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable String route,
            @PathVariable UUID attemptId) {
        return result(caseId, itemId, attempt(search(caseId, itemId), attemptId), RouteForm.blank(today()));
    }

    @PostMapping("/{route}/attempts/{attemptId}")
    @Admits(Duty.EDIT_CASE)
    Page end(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable String route,
            @PathVariable UUID attemptId,
            @RequestParam Map<String, String> sent) {
        var search = search(caseId, itemId);
        var attempt = attempt(search, attemptId);
        var form = RouteForm.sent(sent);
        var result = RouteForm.result(form, search.contents(), today());
        if (!form.isGood()) {
            return result(caseId, itemId, attempt, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.end(caseId, attemptId, result);
        return Page.to(address(caseId, itemId) + "/" + route);
    }

    @PostMapping("/{route}/attempts/{attemptId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable String route,
            @PathVariable UUID attemptId) {
        attempts.withdraw(caseId, attempt(search(caseId, itemId), attemptId).id());
        return Page.to(address(caseId, itemId) + "/" + route);
    }

    private Page show(UUID caseId, UUID itemId, String route, Form form) {
        var search = search(caseId, itemId);
        return page("lost/route", caseId, itemId)
                .with("search", search)
                .with("route", route(search, route))
                .with("form", form);
    }

    private Page result(UUID caseId, UUID itemId, Attempt attempt, Form form) {
        var search = search(caseId, itemId);
        return page("lost/result", caseId, itemId)
                .with("search", search)
                .with("route", route(search, attempt.route()))
                .with("attempt", attempt)
                .with("form", form);
    }

    private Page page(String template, UUID caseId, UUID itemId) {
        return Page.of(template)
                .with("file", cases.caseFile(caseId))
                .with("item", items.item(caseId, itemId))
                .with("today", today());
    }

    private Search search(UUID caseId, UUID itemId) {
        return searches.find(caseId, items.item(caseId, itemId)).orElseThrow(RouteController::notFound);
    }

    private static Route route(Search search, String id) {
        return search.playbook().routes().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow(RouteController::notFound);
    }

    private static Attempt attempt(Search search, UUID id) {
        return search.attempts().stream()
                .filter(attempt -> attempt.id().equals(id))
                .findFirst()
                .orElseThrow(RouteController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String address(UUID caseId, UUID itemId) {
        return "/cases/" + caseId + "/lost/" + itemId + "/routes";
    }
}

package org.safeconduct.app.rules.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.platform.Actor;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.rules.Editions;
import org.safeconduct.app.rules.HouseEdition;
import org.safeconduct.app.rules.HouseEdition.State;
import org.safeconduct.app.rules.Lawbook;
import org.safeconduct.law.Confidence;
import org.safeconduct.law.RuleText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Writing the house's own version of a rule, confirming it, and taking it out of force.
@Controller
@RequestMapping("/rules/{rule}/editions")
class EditionController {
    private final RuleDesk desk;
    private final Shelf shelf;
    private final Lawbook lawbook;
    private final Editions editions;
    private final Scales scales;

    EditionController(RuleDesk desk, Shelf shelf, Lawbook lawbook, Editions editions, Scales scales) {
        this.desk = desk;
        this.shelf = shelf;
        this.lawbook = lawbook;
        this.editions = editions;
        this.scales = scales;
    }

    @GetMapping("/new")
    @Admits(Duty.RUN_HOUSE)
    Page blank(@PathVariable String rule) {
        var held = desk.rule(Listed.id(rule));
        return sheet(held.id(), EditionForm.next(held, shelf.today()));
    }

    /// Shows what differs and what would move; saves when just that comes back agreed to.
    @PostMapping
    @Admits(Duty.RUN_HOUSE)
    Page add(@PathVariable String rule, @RequestParam Map<String, String> sent) {
        var id = desk.rule(Listed.id(rule)).id();
        var form = EditionForm.sent(sent);
        var written = EditionForm.read(id, form, lawbook.shipped(), shelf.today());
        if (written.isEmpty()) {
            return sheet(id, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var weighed = scales.weigh(written.get());
        if (!form.isTicked("write") && weighed.mark().equals(form.written("agreed"))) {
            editions.enter(id, RuleText.file(List.of(written.get())), weighed.isWeighty());
            return Page.to(Listed.address(id));
        }
        return form.isTicked("write")
                ? sheet(id, form)
                : Page.of("rules/weigh").with("id", id).with("weighed", weighed).with("form", form);
    }

    /// What it makes different, for whoever has to confirm it or wants it gone.
    @GetMapping("/{editionId}")
    @Admits(Duty.SIGNED_IN)
    Page show(@PathVariable String rule, @PathVariable UUID editionId) {
        return page(edition(rule, editionId));
    }

    @PostMapping("/{editionId}/confirmation")
    @Admits(Duty.VERIFY_LAW)
    Page confirm(@PathVariable String rule, @PathVariable UUID editionId) {
        var own = edition(rule, editionId);
        if (own.pack() != null) {
            return page(own).with("refused", "rules.second.pack").as(HttpStatus.CONFLICT);
        }
        if (isActor(own.entered().by())) {
            return page(own).with("refused", "rules.second.own").as(HttpStatus.CONFLICT);
        }
        return editions.confirm(editionId)
                ? Page.to(Listed.address(own.rule()))
                : page(own).with("refused", "rules.second.late").as(HttpStatus.CONFLICT);
    }

    /// Takes it out of force, or asks for it where dates count otherwise without it.
    @PostMapping("/{editionId}/withdrawal")
    @Admits(Duty.RUN_HOUSE)
    Page withdraw(@PathVariable String rule, @PathVariable UUID editionId) {
        var own = edition(rule, editionId);
        boolean done = (own.weighty() && own.state() != State.WAITING)
                ? editions.ask(editionId)
                : editions.withdraw(editionId);
        return done
                ? Page.to(Listed.address(own.rule()))
                : page(own).with("refused", "rules.second.late").as(HttpStatus.CONFLICT);
    }

    /// A second person agrees that it goes.
    @PostMapping("/{editionId}/agreement")
    @Admits(Duty.VERIFY_LAW)
    Page agree(@PathVariable String rule, @PathVariable UUID editionId) {
        var own = edition(rule, editionId);
        if (own.asked() == null) {
            return page(own).with("refused", "rules.second.late").as(HttpStatus.CONFLICT);
        }
        if (isActor(own.asked().by())) {
            return page(own).with("refused", "rules.second.own").as(HttpStatus.CONFLICT);
        }
        return editions.withdraw(editionId)
                ? Page.to(Listed.address(own.rule()))
                : page(own).with("refused", "rules.second.late").as(HttpStatus.CONFLICT);
    }

    private static boolean isActor(UUID member) {
        return Actor.current().filter(member::equals).isPresent();
    }

    private HouseEdition edition(String rule, UUID id) {
        return editions.find(Listed.id(rule), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(HouseEdition own) {
        return Page.of("rules/edition")
                .with("own", own)
                .with("names", desk.names(List.of(own), List.of()))
                .with(
                        "mine",
                        isActor(
                                own.asked() == null
                                        ? own.entered().by()
                                        : own.asked().by()))
                .with("weighed", scales.weigh(own).orElse(null));
    }

    private static Page sheet(String id, Form form) {
        return Page.of("rules/write").with("id", id).with("form", form).with("levels", Confidence.values());
    }
}

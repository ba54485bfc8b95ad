package org.safeconduct.app.custody.desk;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.app.custody.stay.Entered;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.stay.Stays;
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

/// The sheets on which a stay is written down.
@Controller
@RequestMapping("/cases/{caseId}/custody/stays")
class StayController {
    private final Cases cases;
    private final Held held;
    private final Stays stays;
    private final Places places;
    private final Clock clock;

    StayController(Cases cases, Held held, Stays stays, Places places, Clock clock) {
        this.cases = cases;
        this.held = held;
        this.stays = stays;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return sheet(caseId, StayForm.blank().with("transfer", held.open(caseId).isPresent() ? "true" : ""));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var client = held.client(caseId).id();
        var form = StayForm.sent(sent);
        var said = read(form);
        if (!form.isGood()) {
            return sheet(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var entered =
                form.isTicked("transfer") ? stays.addTransfer(caseId, client, said) : stays.add(caseId, client, said);
        if (entered instanceof Entered.Elsewhere(var other)) {
            refuse(form, other);
            return sheet(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Page.to("/cases/" + caseId + "/custody");
    }

    private Page sheet(UUID caseId, Form form) {
        return page("custody/new", caseId, form).with("open", held.open(caseId));
    }

    @GetMapping("/{stayId}")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID stayId) {
        var stay = stays.stay(caseId, stayId);
        return sheet(caseId, stay, StayForm.of(stay));
    }

    @PostMapping("/{stayId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID stayId, @RequestParam Map<String, String> sent) {
        var stay = stays.stay(caseId, stayId);
        var form = StayForm.sent(sent);
        var said = read(form);
        if (!form.isGood()) {
            return sheet(caseId, stay, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (stays.change(caseId, stayId, said, form.version())) {
            case Entered.Kept _ -> Page.to("/cases/" + caseId + "/custody");
            case Entered.Elsewhere(var other) -> {
                refuse(form, other);
                yield sheet(caseId, stay, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Entered.Stale _ -> {
                var stored = stays.stay(caseId, stayId);
                yield sheet(caseId, stored, form)
                        .with("both", StayForm.bothVersions(stored, form))
                        .as(HttpStatus.CONFLICT);
            }
        };
    }

    private Page sheet(UUID caseId, Stay stay, Form form) {
        return page("custody/edit", caseId, form).with("stay", stay);
    }

    @PostMapping("/{stayId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID stayId) {
        stays.withdraw(caseId, stayId);
        return Page.to("/cases/" + caseId + "/custody");
    }

    private Page page(String template, UUID caseId, Form form) {
        return Page.of(template)
                .with("file", cases.caseFile(caseId))
                .with("places", places)
                .with("form", form);
    }

    private Stay.Said read(Form form) {
        return new StayForm(form, places, clock.instant()).said();
    }

    private static void refuse(Form form, Stay other) {
        var term = other.term();
        if (term.to() == null) {
            form.refuse(
                    "began",
                    "custody.form.open",
                    other.where().place(),
                    term.from().toString());
        } else {
            form.refuse(
                    "began",
                    "custody.form.elsewhere",
                    other.where().place(),
                    term.from().toString(),
                    term.to().toString());
        }
    }
}

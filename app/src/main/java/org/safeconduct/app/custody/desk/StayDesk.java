package org.safeconduct.app.custody.desk;

import java.time.Clock;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.place.Places;
import org.safeconduct.app.custody.stay.Stay;
import org.safeconduct.app.custody.transfer.Moves;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Lays out the sheets for a stay and reads them.
@Component
class StayDesk {
    private final Cases cases;
    private final Held held;
    private final Places places;
    private final Moves moves;
    private final Clock clock;

    StayDesk(Cases cases, Held held, Places places, Moves moves, Clock clock) {
        this.cases = cases;
        this.held = held;
        this.places = places;
        this.moves = moves;
        this.clock = clock;
    }

    UUID client(UUID caseId) {
        return held.client(caseId).id();
    }

    Page blank(UUID caseId) {
        return sheet(caseId, StayForm.blank().with("transfer", held.open(caseId).isPresent() ? "true" : ""));
    }

    /// After a transfer its checklist; else the page of custody.
    Page next(UUID caseId, UUID stayId) {
        boolean moved = moves.of(held.stays(caseId)).stream()
                .anyMatch(move -> move.reached().id().equals(stayId));
        return Page.to("/cases/" + caseId + "/custody" + (moved ? "/transfers/" + stayId : ""));
    }

    Page sheet(UUID caseId, Form form) {
        return page("custody/new", caseId, form).with("open", held.open(caseId));
    }

    Page sheet(UUID caseId, Stay stay, Form form) {
        return page("custody/edit", caseId, form).with("stay", stay);
    }

    /// What somebody else has written meanwhile, beside what was written here.
    Page quicker(UUID caseId, Stay stored, Form form) {
        return sheet(caseId, stored, form)
                .with("both", StayForm.bothVersions(stored, form))
                .as(HttpStatus.CONFLICT);
    }

    private Page page(String template, UUID caseId, Form form) {
        return Page.of(template)
                .with("file", cases.caseFile(caseId))
                .with("places", places)
                .with("form", form);
    }

    Stay.Said read(Form form) {
        return new StayForm(form, places, clock.instant()).said();
    }

    /// Says of a stay why it cannot have been.
    static void refuse(Form form, Stay other) {
        var from = other.term().from().toString();
        var to = other.term().to();
        if (to == null) {
            form.refuse("began", "custody.form.open", other.where().place(), from);
        } else {
            form.refuse("began", "custody.form.elsewhere", other.where().place(), from, to.toString());
        }
    }
}

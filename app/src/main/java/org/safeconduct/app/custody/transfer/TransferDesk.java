package org.safeconduct.app.custody.transfer;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.custody.stay.Stays;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lays out the checklist after a transfer.
@Component
class TransferDesk {
    private final Cases cases;
    private final Stays stays;
    private final Checklists checklists;

    TransferDesk(Cases cases, Stays stays, Checklists checklists) {
        this.cases = cases;
        this.stays = stays;
        this.checklists = checklists;
    }

    /// The page, with what somebody wrote into one of its forms.
    Page show(UUID caseId, UUID stayId, Form form) {
        return Page.of("custody/transfer")
                .with("file", cases.caseFile(caseId))
                .with("list", checklist(caseId, stayId))
                .with("form", form);
    }

    Checklist.Line point(UUID caseId, UUID stayId, String point) {
        return checklist(caseId, stayId).lines().stream()
                .filter(line -> line.point().id().equals(point))
                .findFirst()
                .orElseThrow(TransferDesk::missing);
    }

    List<Point> open(UUID caseId, UUID stayId) {
        return checklist(caseId, stayId).lines().stream()
                .filter(Checklist.Line::isOpen)
                .map(Checklist.Line::point)
                .toList();
    }

    private Checklist checklist(UUID caseId, UUID stayId) {
        var person = stays.stay(caseId, stayId).person();
        return checklists.list(caseId, stays.list(caseId, person)).stream()
                .filter(list -> list.move().reached().id().equals(stayId))
                .findFirst()
                .orElseThrow(TransferDesk::missing);
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.safeconduct.app.evidence;

import jakarta.servlet.http.HttpServletRequest;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Damages;
import org.safeconduct.app.evidence.archive.NotWhole;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.keeping.Keeping;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.vault.CaseDestroyed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/// What is told when a sealed file is not what was handed in, wherever in the house somebody wanted it, and when a case
/// takes none any more. Whoever comes upon damage has it written down by that.
@ControllerAdvice
class DamagedPage {
    private final Cases cases;
    private final Items items;
    private final Archive archive;
    private final Damages damages;
    private final Keeping keeping;

    DamagedPage(Cases cases, Items items, Archive archive, Damages damages, Keeping keeping) {
        this.cases = cases;
        this.items = items;
        this.archive = archive;
        this.damages = damages;
        this.keeping = keeping;
    }

    @ExceptionHandler(NotWhole.class)
    Object tell(HttpServletRequest request, NotWhole found) {
        var status = found.isGone() ? HttpStatus.GONE : HttpStatus.CONFLICT;
        var page = keeping.isDestroyed(found.caseId())
                ? destroyed(found.caseId().toString())
                : damaged(found).as(status);
        return isOfProgram(request) ? problem(status, found) : page;
    }

    @ExceptionHandler(CaseDestroyed.class)
    Object refuse(HttpServletRequest request, CaseDestroyed refused) {
        return isOfProgram(request) ? problem(HttpStatus.GONE, refused) : destroyed(refused.caseRef());
    }

    private static boolean isOfProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static Object problem(HttpStatus status, RuntimeException found) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, found.getMessage()))
                .build();
    }

    /// That is no damage: two people wanted it so, and the page about it says who.
    private static Page destroyed(String caseId) {
        return Page.to("/cases/" + caseId + "/evidence/keeping");
    }

    private Page damaged(NotWhole found) {
        var kept = archive.kept(found.caseId(), found.file());
        damages.enter(found.caseId(), kept);
        var item = items.noteDamage(found.caseId(), found.file());
        return Page.of("evidence/damaged")
                .with("file", cases.caseFile(found.caseId()))
                .with("item", item.orElse(null))
                .with(
                        "original",
                        item.filter(its -> its.file().id().equals(found.file())).isPresent())
                .with("gone", found.isGone())
                .with("sealed", kept.receipt().object().hex());
    }
}

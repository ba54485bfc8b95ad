package org.safeconduct.app.finder;

import java.util.List;
import java.util.Map;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The one search.
@Controller
class FinderController {
    private final Finder finder;
    private final Outbox outbox;
    private final Gaps gaps;
    private final Cases cases;

    FinderController(Finder finder, Outbox outbox, Gaps gaps, Cases cases) {
        this.finder = finder;
        this.outbox = outbox;
        this.gaps = gaps;
        this.cases = cases;
    }

    @GetMapping("/find")
    @Admits(Duty.SIGNED_IN)
    @Signpost(value = "finder.title", order = 45)
    Page find(@RequestParam Map<String, String> sent, @AuthenticationPrincipal Badge reader) {
        var sought = Sought.of(sent);
        var outcome = finder.find(sought, reader);
        boolean seesCases = reader.may(Duty.SEE_CASE);
        var page = Page.of("finder/index")
                .part("finder/_rebuild")
                .with("sought", sought)
                .with("outcome", outcome)
                .with("file", sought.caseId().flatMap(cases::findCase).orElse(null))
                .with("waiting", seesCases ? outbox.waiting() : 0L)
                .with("gaps", seesCases ? gaps.list() : List.of())
                .with("inHouse", outbox.waitingInHouse())
                .with("rebuild", outbox.rebuild().orElse(null));
        return outcome instanceof Outcome.Refused ? page.as(HttpStatus.UNPROCESSABLE_CONTENT) : page;
    }

    /// Reads everything anew. What is in the index stays found meanwhile.
    @PostMapping("/find/index")
    @Admits(Duty.RUN_HOUSE)
    Page rebuild() {
        outbox.fill();
        return Page.to("/find");
    }
}

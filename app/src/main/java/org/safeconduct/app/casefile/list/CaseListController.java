package org.safeconduct.app.casefile.list;

import java.time.Clock;
import java.time.LocalDate;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Doorkeeper;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Home.
@Controller
class CaseListController {
    private final CaseList list;
    private final Clock clock;

    CaseListController(CaseList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @GetMapping("/")
    @Admits(Duty.SIGNED_IN)
    Page home() {
        return Page.to("/cases");
    }

    /// Whoever signs in arrives here; to somebody none of whose roles sees a case the list is empty, whatever team they
    /// are
    /// on.
    @GetMapping("/cases")
    @Signpost(value = "casefile.index.title", order = 10)
    @Admits(Duty.SIGNED_IN)
    Page index(CaseFilter filter) {
        var today = LocalDate.now(clock);
        return Page.of("casefile/index")
                .part("casefile/_list")
                .with("page", seesCases() ? list.page(filter, today, clock.getZone()) : CasePage.nothing(filter))
                .with("today", today);
    }

    private static boolean seesCases() {
        var badge = Doorkeeper.badge();
        return badge != null && badge.may(Duty.SEE_CASES);
    }
}

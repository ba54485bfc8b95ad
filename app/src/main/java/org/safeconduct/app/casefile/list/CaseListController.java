package org.safeconduct.app.casefile.list;

import java.time.Clock;
import java.time.LocalDate;
import org.safeconduct.app.platform.access.Admits;
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

    @GetMapping("/cases")
    @Signpost(value = "casefile.index.title", order = 10)
    @Admits(Duty.SIGNED_IN)
    Page index(CaseFilter filter) {
        var today = LocalDate.now(clock);
        return Page.of("casefile/index")
                .part("casefile/_list")
                .with("page", list.page(filter, today, clock.getZone()))
                .with("today", today);
    }
}

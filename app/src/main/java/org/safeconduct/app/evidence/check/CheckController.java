package org.safeconduct.app.evidence.check;

import java.util.List;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Whether all sealed files are what was taken in, for whoever runs the house.
@Controller
@RequestMapping("/sealed")
class CheckController {
    private static final int MOST_SHOWN = 200;

    private final Checks checks;

    CheckController(Checks checks) {
        this.checks = checks;
    }

    @GetMapping
    @Admits(Duty.RUN_HOUSE)
    @Signpost(value = "evidence.check.title", place = Signpost.Place.MENU)
    Page index() {
        var newest = checks.newest();
        return Page.of("evidence/check")
                .part("evidence/_check")
                .with("check", newest.orElse(null))
                .with(
                        "damages",
                        newest.map(check -> checks.damages(check.id(), MOST_SHOWN))
                                .orElse(List.of()));
    }

    @PostMapping("/checks")
    @Admits(Duty.RUN_HOUSE)
    Page ask() {
        checks.ask();
        return Page.to("/sealed");
    }

    @PostMapping("/checks/stop")
    @Admits(Duty.RUN_HOUSE)
    Page stop() {
        checks.stop();
        return Page.to("/sealed");
    }
}

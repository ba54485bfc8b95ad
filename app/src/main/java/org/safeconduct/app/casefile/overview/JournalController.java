package org.safeconduct.app.casefile.overview;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.journal.Chronicle;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.journal.Links;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Who looked at the case and who changed what in it.
@Controller
class JournalController {
    private final Cases cases;
    private final Journal journal;
    private final Links links;
    private final Colleagues colleagues;
    private final Clock clock;

    JournalController(Cases cases, Journal journal, Links links, Colleagues colleagues, Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.links = links;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /// @param check walks the whole chain, which takes a second for every hundred thousand entries of the house
    @GetMapping("/cases/{caseId}/journal")
    @Admits(Duty.LEAD_CASE)
    Page show(
            @PathVariable UUID caseId,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "false") boolean check) {
        var chronicle = journal.chronicle(caseId, before, clock.getZone());
        return Page.of("journal/show")
                .with("file", cases.caseFile(caseId))
                .with("chronicle", chronicle)
                .with("checked", check)
                .with("holds", check && links.findBreak().isEmpty())
                .with("names", colleagues.names(actors(chronicle)));
    }

    private static Set<UUID> actors(Chronicle chronicle) {
        return chronicle.days().stream()
                .flatMap(day -> day.shares().stream())
                .map(Chronicle.Share::actor)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}

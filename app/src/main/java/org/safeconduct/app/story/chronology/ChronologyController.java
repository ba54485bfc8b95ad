package org.safeconduct.app.story.chronology;

import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.story.statement.Stories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The chronology of a case on one page.
@Controller
class ChronologyController {
    private final Cases cases;
    private final Stories stories;

    ChronologyController(Cases cases, Stories stories) {
        this.cases = cases;
        this.stories = stories;
    }

    @GetMapping("/cases/{caseId}/story/chronology")
    @Admits(Duty.READ_STORY)
    Page show(@PathVariable UUID caseId) {
        var timeline = Timeline.of(stories.story(caseId));
        return Page.of("story/chronology")
                .with("file", cases.caseFile(caseId))
                .with("timeline", timeline)
                .with("drawing", Drawing.of(timeline).orElse(null));
    }
}

package org.safeconduct.app.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.safeconduct.app.evidence.archive.Handout;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Originals for the reader's own disk, as they came.
@Controller
class DownloadController {
    private final ItemDesk desk;
    private final Handout handout;

    DownloadController(ItemDesk desk, Handout handout) {
        this.desk = desk;
        this.handout = handout;
    }

    @GetMapping("/cases/{caseId}/evidence/{itemId}/file")
    @Admits(Duty.SEE_CASE)
    void file(@PathVariable UUID caseId, @PathVariable UUID itemId, HttpServletResponse response) throws IOException {
        var item = desk.item(caseId, itemId);
        handout.send(caseId, item.file().id(), item.name(), response);
    }
}

package org.safeconduct.app.claim.desk;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.safeconduct.app.casefile.leaving.Leaving;
import org.safeconduct.app.casefile.leaving.Means;
import org.safeconduct.app.claim.ClaimAct;
import org.safeconduct.app.journal.Journal;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Words;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The map of a claim, one element of it, and the summary for the hearing. All three are work product.
@Controller
@RequestMapping("/cases/{caseId}/claim")
class ClaimController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ClaimDesk desk;

    private final Around around;

    ClaimController(ClaimDesk desk, Around around) {
        this.desk = desk;
        this.around = around;
    }

    /// What a file needs that is no page.
    @Component("claimAround")
    record Around(MessageSource texts, Clock clock, Leaving leaving, Journal journal) {}

    @GetMapping
    @Admits(Duty.EDIT_CASE)
    Page show(@PathVariable UUID caseId, @AuthenticationPrincipal Badge reader) {
        return desk.map(caseId, reader);
    }

    @GetMapping("/elements/{element}")
    @Admits(Duty.EDIT_CASE)
    Page element(@PathVariable UUID caseId, @PathVariable String element, @AuthenticationPrincipal Badge reader) {
        return desk.element(caseId, element, reader);
    }

    /// Elements with what shows them, an index of what is shown with its purpose, and the witnesses.
    @GetMapping("/summary")
    @Admits(Duty.EDIT_CASE)
    Page summary(@PathVariable UUID caseId) {
        return desk.summary(caseId);
    }

    /// The same for the attorney's hand.
    @GetMapping("/summary/docx")
    @Admits(Duty.EDIT_CASE)
    ResponseEntity<byte[]> take(@PathVariable UUID caseId, Locale reader) {
        var words = new Words(around.texts(), reader, around.clock().getZone());
        var letter = desk.letter(caseId, words);
        around.leaving().leave(caseId, letter.parcel(), Means.SUMMARY, null);
        var file = letter.bytes();
        around.journal().enter(ClaimAct.CLAIM_SUMMARY_TAKEN_ALONG, caseId, caseId);
        var disposition = ContentDisposition.attachment()
                .filename("element-summary.docx", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(WORD))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }
}

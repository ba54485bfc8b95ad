package org.safeconduct.app.evidence.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// How long the files of a case are kept, and their destruction.
@Controller
@RequestMapping("/cases/{caseId}/evidence/keeping")
class KeepingController {
    private static final int LONGEST = 2000;

    private final Cases cases;
    private final Keeping keeping;
    private final Colleagues colleagues;

    KeepingController(Cases cases, Keeping keeping, Colleagues colleagues) {
        this.cases = cases;
        this.keeping = keeping;
        this.colleagues = colleagues;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @AuthenticationPrincipal Badge reader) {
        return page(caseId, reader, Form.blank("evidence.keeping.field"));
    }

    @PostMapping("/holds")
    @Admits(Duty.EDIT_CASE)
    Page hold(
            @PathVariable UUID caseId, @RequestParam Map<String, String> sent, @AuthenticationPrincipal Badge reader) {
        var form = Form.of("evidence.keeping.field", sent);
        var reason = form.needed("holdReason", LONGEST);
        return done(caseId, reader, form, "holdReason", () -> keeping.hold(caseId, reason));
    }

    @PostMapping("/holds/{holdId}/release")
    @Admits(Duty.LEAD_CASE)
    Page lift(
            @PathVariable UUID caseId,
            @PathVariable UUID holdId,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Badge reader) {
        var form = Form.of("evidence.keeping.field", sent);
        var reason = form.needed("liftReason", LONGEST);
        return done(caseId, reader, form, "liftReason", () -> keeping.lift(caseId, holdId, reason));
    }

    @PostMapping("/retention")
    @Admits(Duty.LEAD_CASE)
    Page retain(
            @PathVariable UUID caseId, @RequestParam Map<String, String> sent, @AuthenticationPrincipal Badge reader) {
        var form = Form.of("evidence.keeping.field", sent);
        var until = form.day("until");
        var reason = form.needed("untilReason", LONGEST);
        if (until == null) {
            form.refuse("until", "platform.form.needed");
            return page(caseId, reader, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return done(caseId, reader, form, "until", () -> keeping.retain(caseId, until, reason));
    }

    @PostMapping("/requests")
    @Admits(Duty.LEAD_CASE)
    Page ask(@PathVariable UUID caseId, @RequestParam Map<String, String> sent, @AuthenticationPrincipal Badge reader) {
        var form = Form.of("evidence.keeping.field", sent);
        var reason = form.needed("askReason", LONGEST);
        return done(caseId, reader, form, "askReason", () -> keeping.ask(caseId, reason));
    }

    @PostMapping("/requests/{requestId}/destruction")
    @Admits(Duty.LEAD_CASE)
    Page destroy(@PathVariable UUID caseId, @PathVariable UUID requestId, @AuthenticationPrincipal Badge reader) {
        var form = Form.blank("evidence.keeping.field");
        return done(caseId, reader, form, "destroy", () -> keeping.destroy(caseId, requestId));
    }

    /// What the key of the ledger signed, or the proof that the ledger records it.
    @GetMapping("/certificate/{part}")
    @Admits(Duty.SEE_CASE)
    ResponseEntity<byte[]> certificate(@PathVariable UUID caseId, @PathVariable Part part) {
        var its = keeping.outlook(caseId)
                .destruction()
                .filter(Destruction::isCertified)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var text = part == Part.NOTE ? its.note() : its.proof();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename=\"" + part.file + "\"")
                .body(text.getBytes(UTF_8));
    }

    /// The two halves of a certificate.
    enum Part {
        NOTE("destruction.txt"),
        PROOF("destruction.tlog-proof");

        private final String file;

        Part(String file) {
            this.file = file;
        }
    }

    /// Something that is decided, or refused with the key of a sentence.
    @FunctionalInterface
    private interface Act {
        Optional<String> run();
    }

    private Page done(UUID caseId, Badge reader, Form form, String field, Act act) {
        if (form.isGood()) {
            act.run().ifPresent(key -> form.refuse(field, key));
        }
        return form.isGood()
                ? Page.to("/cases/" + caseId + "/evidence/keeping")
                : page(caseId, reader, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(UUID caseId, Badge reader, Form form) {
        var outlook = keeping.outlook(caseId);
        return Page.of("evidence/keeping")
                .with("file", cases.caseFile(caseId))
                .with("outlook", outlook)
                .with("names", colleagues.names(outlook.people()))
                .with("me", reader.member())
                .with("form", form);
    }
}

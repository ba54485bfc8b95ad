package org.safeconduct.app.lost.paper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.casefile.leaving.Route;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.request.Means;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// A kept paper: read, taken along, sent, written over as a new version, put among the documents of the case.
@Controller
@RequestMapping("/cases/{caseId}/lost/{itemId}/papers/{paperId}")
class PaperController {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int LONGEST = 100_000;

    private final Papers papers;
    private final PaperFiles files;
    private final Items items;
    private final Cases cases;
    private final Clock clock;

    PaperController(Papers papers, PaperFiles files, Items items, Cases cases, Clock clock) {
        this.papers = papers;
        this.files = files;
        this.items = items;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable UUID paperId) {
        var paper = paper(caseId, itemId, paperId);
        return page(caseId, paper, blank(paper));
    }

    @PostMapping
    @Admits(Duty.PREPARE_FILING)
    Page edit(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable UUID paperId,
            @RequestParam Map<String, String> sent) {
        var paper = paper(caseId, itemId, paperId);
        var form = Form.of("lost.paper", sent);
        var text = form.needed("text", LONGEST);
        if (!form.isGood()) {
            return page(caseId, paper, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Page.to(address(caseId, itemId, papers.keepEdited(caseId, paper, text)));
    }

    @PostMapping("/sending")
    @Admits(Duty.EDIT_CASE)
    Page send(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable UUID paperId,
            @RequestParam Map<String, String> sent) {
        var paper = paper(caseId, itemId, paperId);
        var form = Form.of("lost.paper", sent).with("text", paper.text());
        var day = form.day("sentOn");
        var means = form.choice("sentBy", Means.class, "lost.means");
        if (day == null) {
            form.refuse("sentOn", "platform.form.needed");
        } else if (day.isAfter(LocalDate.now(clock))) {
            form.refuse("sentOn", "lost.form.future");
        }
        if (day == null || !form.isGood()) {
            return page(caseId, paper, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        papers.ask(caseId, paper, Route.LETTER);
        papers.send(caseId, paperId, day, means);
        return Page.to(address(caseId, itemId, paperId));
    }

    /// Puts the PDF among the documents of the case, where a filing can take it up.
    @PostMapping("/document")
    @Admits(Duty.PREPARE_FILING)
    Page enter(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable UUID paperId) {
        var document = files.enter(caseId, paper(caseId, itemId, paperId));
        papers.noteEntered(caseId, paperId);
        return Page.to("/cases/" + caseId + "/documents/" + document);
    }

    @GetMapping("/docx")
    @Admits(Duty.SEE_CASE)
    ResponseEntity<byte[]> word(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable UUID paperId) {
        var paper = paper(caseId, itemId, paperId);
        return download(
                papers.take(caseId, paper, Paper.Format.WORD),
                paper.fileName() + ".docx",
                MediaType.parseMediaType(WORD));
    }

    @GetMapping("/pdf")
    @Admits(Duty.SEE_CASE)
    ResponseEntity<byte[]> pdf(@PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable UUID paperId) {
        var paper = paper(caseId, itemId, paperId);
        return download(
                papers.take(caseId, paper, Paper.Format.PDF), paper.fileName() + ".pdf", MediaType.APPLICATION_PDF);
    }

    private static ResponseEntity<byte[]> download(byte[] file, String name, MediaType kind) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(kind)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file);
    }

    private Page page(UUID caseId, Paper paper, Form form) {
        return Page.of("lost/paper")
                .with("file", cases.caseFile(caseId))
                .with("item", items.item(caseId, paper.itemId()))
                .with("paper", paper)
                .with("maker", files.maker(paper))
                .with("sources", papers.listSources(caseId, paper.id()))
                .with("form", form);
    }

    private Form blank(Paper paper) {
        return Form.blank("lost.paper")
                .with("text", paper.text())
                .with("sentOn", LocalDate.now(clock))
                .with("sentBy", Means.CERTIFIED_MAIL, "lost.means");
    }

    private Paper paper(UUID caseId, UUID itemId, UUID paperId) {
        return papers.find(caseId, paperId)
                .filter(paper -> paper.itemId().equals(itemId))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(UUID caseId, UUID itemId, UUID paperId) {
        return "/cases/" + caseId + "/lost/" + itemId + "/papers/" + paperId;
    }
}

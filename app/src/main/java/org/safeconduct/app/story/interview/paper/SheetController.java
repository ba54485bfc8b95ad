package org.safeconduct.app.story.interview.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.app.story.chronology.Timeline;
import org.safeconduct.app.story.interview.Gap;
import org.safeconduct.app.story.interview.Interview;
import org.safeconduct.app.story.interview.Interviews;
import org.safeconduct.app.story.statement.Stories;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The sheets of an interview on their way out, and their scans on the way back.
@Controller
@RequestMapping("/cases/{caseId}/story/interviews/{id}/paper")
class SheetController {
    private static final String LABELS = "story.paper";

    private final Cases cases;
    private final Interviews interviews;
    private final Stories stories;
    private final Back back;

    SheetController(Cases cases, Interviews interviews, Stories stories, Back back) {
        this.cases = cases;
        this.interviews = interviews;
        this.stories = stories;
        this.back = back;
    }

    /// What scans need.
    @Component("storyPaperBack")
    record Back(Scans scans, ScanDesk desk, Items items, MessageSource texts, Clock clock) {}

    @GetMapping
    @Admits(Duty.EDIT_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID id) {
        return page(caseId, interviews.interview(caseId, id), Form.blank(LABELS));
    }

    private Page page(UUID caseId, Interview interview, Form form) {
        var scans = back.scans().list(caseId, interview.id());
        return Page.of("story/paper")
                .with("file", cases.caseFile(caseId))
                .with("interview", interview)
                .with("scans", scans)
                .with("missing", ScanDesk.missing(scans, interview.id()))
                .with("brought", back.scans().listBrought(caseId, interview.id()))
                .with("items", items(caseId))
                .with("form", form);
    }

    /// What lies in the evidence, by id.
    private Map<String, String> items(UUID caseId) {
        var names = new LinkedHashMap<String, String>();
        back.items().list(caseId).forEach(item -> names.put(item.id().toString(), item.shown()));
        return names;
    }

    @GetMapping("/sheets")
    @Admits(Duty.EDIT_CASE)
    ResponseEntity<byte[]> print(@PathVariable UUID caseId, @PathVariable UUID id, Locale reader) {
        var words = new Words(back.texts(), reader, back.clock().getZone());
        var interview = interviews.interview(caseId, id);
        var timeline = Timeline.of(stories.story(caseId));
        var topics = Gap.of(timeline, interview.setting().speaker()).stream()
                .map(gap -> words.say("story.gap", gap.kind()) + " " + gap.event())
                .toList();
        var pdf = new PaperKit(back.scans().code(caseId, id), interview.setting(), topics, words).pdf();
        var disposition = ContentDisposition.attachment()
                .filename("sheets.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(pdf);
    }

    @PostMapping("/scans")
    @Admits(Duty.EDIT_CASE)
    Page bring(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        var interview = interviews.interview(caseId, id);
        if (file.isEmpty()) {
            var form = Form.blank(LABELS);
            form.refuse("file", "platform.form.needed");
            return page(caseId, interview, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try (var content = file.getInputStream()) {
            back.desk()
                    .bring(
                            caseId,
                            interview,
                            Optional.ofNullable(file.getOriginalFilename()).orElse("scan"),
                            content);
        }
        return Page.to(address(caseId, id));
    }

    /// Looks at what was brought here, or at one item that lies in the evidence.
    @PostMapping("/look")
    @Admits(Duty.EDIT_CASE)
    Page look(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var interview = interviews.interview(caseId, id);
        var form = Form.of(LABELS, sent);
        var chosen = form.written("item");
        List<UUID> wanted = items(caseId).containsKey(chosen)
                ? List.of(UUID.fromString(chosen))
                : back.scans().listBrought(caseId, id);
        long unread = wanted.stream()
                .filter(item -> !back.desk().look(caseId, interview, item))
                .count();
        if (unread > 0) {
            form.refuse("item", "story.paper.unread");
            return page(caseId, interview, form).as(HttpStatus.CONFLICT);
        }
        return Page.to(address(caseId, id));
    }

    /// A person says which sheet a page is.
    @PostMapping("/placing")
    @Admits(Duty.EDIT_CASE)
    Page place(@PathVariable UUID caseId, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var interview = interviews.interview(caseId, id);
        var form = Form.of(LABELS, sent);
        var scan = back.scans().list(caseId, id).stream()
                .filter(each -> each.outcome() == Scan.Outcome.UNREADABLE)
                .filter(each -> form.written("scan").equals(each.item() + "/" + each.page()))
                .findFirst();
        if (!form.written("number").matches("[1-9][0-9]?") || scan.isEmpty()) {
            form.refuse("number", "story.paper.number.wrong");
            return page(caseId, interview, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int sheet = Integer.parseInt(form.written("number"));
        back.scans().place(caseId, scan.get().item(), scan.get().page(), new Scan.Place(id, sheet, sheet));
        return Page.to(address(caseId, id));
    }

    private static String address(UUID caseId, UUID id) {
        return "/cases/" + caseId + "/story/interviews/" + id + "/paper";
    }
}

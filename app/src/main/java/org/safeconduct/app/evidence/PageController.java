package org.safeconduct.app.evidence;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.passage.Passages;
import org.safeconduct.app.evidence.reading.PagePictures;
import org.safeconduct.app.evidence.reading.Reading;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Badge;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.CacheControl;
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

/// A page of an item beside its text, with what was marked and written on it.
@Controller
@RequestMapping("/cases/{caseId}/evidence/{itemId}/pages/{page}")
class PageController {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Cases cases;
    private final ItemDesk desk;
    private final Passages passages;
    private final PagePictures pictures;
    private final Clock clock;

    PageController(Cases cases, ItemDesk desk, Passages passages, PagePictures pictures, Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.passages = passages;
        this.pictures = pictures;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable int page,
            @RequestParam(defaultValue = "") Set<String> found,
            @RequestParam(defaultValue = "") String beside) {
        var other = Beside.read(beside);
        if (other.isPresent()) {
            return page(new Address(caseId, itemId, page), other.get());
        }
        var marks = found.stream().flatMap(each -> Found.read(each).stream()).toList();
        return page(new Address(caseId, itemId, page), Form.blank("evidence.field"), marks);
    }

    /// Two pages that are alike, and nothing else.
    private Page page(Address at, Beside beside) {
        return Page.of("evidence/beside")
                .with("file", cases.caseFile(at.caseId()))
                .with("item", desk.item(at.caseId(), at.itemId()))
                .with("other", desk.item(at.caseId(), beside.item()))
                .with(
                        "like",
                        desk.like(at.caseId(), at.itemId(), at.page(), beside)
                                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping("/picture")
    @Admits(Duty.SEE_CASE)
    ResponseEntity<byte[]> picture(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable int page,
            @AuthenticationPrincipal Badge reader) {
        var pdf = reading(caseId, itemId).pdf();
        if (pdf == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var mark = reader.name() + " · " + MINUTE.format(clock.instant());
        return pictures.jpeg(caseId, pdf, page, mark)
                .map(jpeg -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(jpeg))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PostMapping("/passages")
    @Admits(Duty.EDIT_CASE)
    Page mark(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable int page,
            @RequestParam Map<String, String> sent) {
        var form = Form.of("evidence.field", sent);
        int from = line(form, "from");
        int to = line(form, "to");
        var says = form.text("says", 2000);
        if (form.isGood() && to < from) {
            form.refuse("to", "evidence.fault.lines");
        }
        if (!form.isGood()) {
            return page(new Address(caseId, itemId, page), form, List.of()).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var id = passages.mark(caseId, itemId, new Passages.Mark(page, from, to, says == null ? "" : says));
        return Page.to(address(caseId, itemId, page) + "?passage=" + id + "#passages");
    }

    private int line(Form form, String field) {
        if (!form.written(field).matches("[1-9][0-9]{0,4}")) {
            form.refuse(field, "platform.form.choice");
            return 0;
        }
        return Integer.parseInt(form.written(field));
    }

    @PostMapping("/passages/{passageId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable int page,
            @PathVariable UUID passageId) {
        passages.withdraw(caseId, passageId);
        return Page.to(address(caseId, itemId, page) + "#passages");
    }

    @PostMapping("/notes")
    @Admits(Duty.EDIT_CASE)
    Page note(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable int page,
            @RequestParam Map<String, String> sent) {
        var form = Form.of("evidence.field", sent);
        var words = form.needed("note", 4000);
        if (!form.isGood()) {
            return page(new Address(caseId, itemId, page), form, List.of()).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        passages.note(caseId, itemId, page, words);
        return Page.to(address(caseId, itemId, page) + "#notes");
    }

    @PostMapping("/notes/{noteId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdrawNote(
            @PathVariable UUID caseId, @PathVariable UUID itemId, @PathVariable int page, @PathVariable UUID noteId) {
        passages.withdrawNote(caseId, noteId);
        return Page.to(address(caseId, itemId, page) + "#notes");
    }

    static String address(UUID caseId, UUID itemId, int page) {
        return "/cases/" + caseId + "/evidence/" + itemId + "/pages/" + page;
    }

    /// Which page of which item.
    private record Address(UUID caseId, UUID itemId, int page) {}

    private Page page(Address at, Form form, List<Found> found) {
        var reading = reading(at.caseId(), at.itemId());
        Integer pages = reading.pages();
        if (reading.text() == null || pages == null || at.page() < 1 || at.page() > pages) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var sheet = desk.transcript(reading).sheet(at.page());
        var here = passages.list(at.caseId(), at.itemId()).stream()
                .filter(passage -> passage.page() == at.page())
                .toList();
        return Page.of("evidence/page")
                .with("file", cases.caseFile(at.caseId()))
                .with("item", desk.item(at.caseId(), at.itemId()))
                .with("reading", reading)
                .with("sheet", sheet)
                .with("marked", new Marked(sheet, found, here))
                .with("notes", passages.notes(at.caseId(), at.itemId(), at.page()))
                .with("form", form);
    }

    private Reading reading(UUID caseId, UUID itemId) {
        return desk.reading(caseId, itemId).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

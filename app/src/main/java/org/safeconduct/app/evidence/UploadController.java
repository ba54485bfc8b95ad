package org.safeconduct.app.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.reading.Readings;
import org.safeconduct.app.evidence.upload.Upload;
import org.safeconduct.app.evidence.upload.Uploads;
import org.safeconduct.app.people.People;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Files that the script of the page sends piece by piece; without it a form brings them whole.
@Controller
@RequestMapping("/cases/{caseId}/uploads")
class UploadController {
    /// What a weak line carries in a few seconds, and a phone holds in memory.
    private static final int PIECE = 4 << 20;

    private final Uploads uploads;
    private final Readings readings;
    private final People people;

    UploadController(Uploads uploads, Readings readings, People people) {
        this.uploads = uploads;
        this.readings = readings;
        this.people = people;
    }

    /// Where a browser stands with a file.
    ///
    /// @param received how many bytes are here
    /// @param piece how many it may send at once
    /// @param item the address of the item, once there is one
    record Standing(
            String address,
            long received,
            int piece,
            @Nullable String item) {}

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    ResponseEntity<Object> begin(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = ItemForm.sent(sent);
        said(caseId, form);
        if (!form.isGood()) {
            return ResponseEntity.unprocessableContent()
                    .body(List.copyOf(form.problems().keySet()));
        }
        var said = new LinkedHashMap<>(sent);
        said.keySet().removeAll(List.of("_csrf", "name", "bytes", "modified"));
        var begun = uploads.begin(
                caseId,
                new Upload.Announced(
                        sent.getOrDefault("name", "file"), number(sent, "bytes"), number(sent, "modified"), said));
        return ResponseEntity.ok(standing(begun));
    }

    @GetMapping("/{uploadId}")
    @Admits(Duty.EDIT_CASE)
    ResponseEntity<Standing> standing(@PathVariable UUID caseId, @PathVariable UUID uploadId) {
        return ResponseEntity.ok(standing(upload(caseId, uploadId)));
    }

    @PutMapping("/{uploadId}/pieces/{offset}")
    @Admits(Duty.EDIT_CASE)
    ResponseEntity<Standing> take(
            @PathVariable UUID caseId,
            @PathVariable UUID uploadId,
            @PathVariable long offset,
            @RequestBody byte[] piece) {
        if (piece.length > PIECE) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        var upload = upload(caseId, uploadId);
        return uploads.take(upload, offset, piece)
                .map(taken -> ResponseEntity.ok(standing(taken)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.CONFLICT).body(standing(upload(caseId, uploadId))));
    }

    @PostMapping("/{uploadId}/completion")
    @Admits(Duty.EDIT_CASE)
    ResponseEntity<Standing> end(@PathVariable UUID caseId, @PathVariable UUID uploadId) {
        var upload = upload(caseId, uploadId);
        var item = uploads.end(upload, this::arrival);
        item.ifPresent(whole -> readings.ask(caseId, whole.id()));
        return ResponseEntity.status(item.isPresent() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(standing(upload(caseId, uploadId)));
    }

    @PostMapping("/{uploadId}/cancellation")
    @Admits(Duty.EDIT_CASE)
    Page cancel(@PathVariable UUID caseId, @PathVariable UUID uploadId) {
        uploads.cancel(upload(caseId, uploadId));
        return Page.to("/cases/" + caseId + "/evidence/new");
    }

    private Arrival arrival(Upload upload) {
        return Arrival.original(upload.name(), said(upload.caseId(), ItemForm.sent(upload.said())));
    }

    private Particulars said(UUID caseId, Form form) {
        return ItemForm.common(form, people.list(caseId));
    }

    private static Standing standing(Upload upload) {
        var home = "/cases/" + upload.caseId();
        return new Standing(
                home + "/uploads/" + upload.id(),
                upload.received(),
                PIECE,
                upload.item() == null ? null : home + "/evidence/" + upload.item());
    }

    private static long number(Map<String, String> sent, String name) {
        var words = sent.getOrDefault(name, "");
        if (!words.matches("[0-9]{1,15}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Long.parseLong(words);
    }

    private Upload upload(UUID caseId, UUID id) {
        return uploads.find(caseId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

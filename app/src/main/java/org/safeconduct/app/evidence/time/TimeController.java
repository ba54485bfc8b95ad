package org.safeconduct.app.evidence.time;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Timestamps for the ledger, carried by hand by whoever runs the house.
@Controller
@RequestMapping("/sealed/timestamps")
class TimeController {
    private static final String FIELDS = "evidence.time.field";

    private final Anchors anchors;

    TimeController(Anchors anchors) {
        this.anchors = anchors;
    }

    @GetMapping
    @Admits(Duty.RUN_HOUSE)
    Page show() {
        return page(Form.blank(FIELDS));
    }

    /// For an authority, to be carried there by hand.
    @PostMapping("/request")
    @Admits(Duty.RUN_HOUSE)
    ResponseEntity<byte[]> request() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/timestamp-query"))
                .header("Content-Disposition", "attachment; filename=\"request.tsq\"")
                .body(anchors.request());
    }

    @PostMapping("/answers")
    @Admits(Duty.RUN_HOUSE)
    Page keep(
            @RequestParam(required = false) @Nullable MultipartFile answer,
            @RequestParam(required = false) @Nullable MultipartFile trust)
            throws IOException {
        var form = Form.blank(FIELDS);
        if (answer == null || answer.isEmpty()) {
            form.refuse("answer", "platform.form.needed");
        }
        if (trust == null || trust.isEmpty()) {
            form.refuse("trust", "platform.form.needed");
        }
        if (answer != null && trust != null && form.isGood()) {
            anchors.keep(answer.getBytes(), trust.getBytes()).ifPresent(key -> form.refuse("answer", key));
        }
        return done(form);
    }

    private Page done(Form form) {
        return form.isGood() ? Page.to("/sealed/timestamps") : page(form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Page page(Form form) {
        return Page.of("evidence/timestamps")
                .with("anchor", anchors.latest().orElse(null))
                .with("size", anchors.size())
                .with("form", form);
    }
}

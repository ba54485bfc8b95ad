package org.safeconduct.app.lost.letter;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.lost.Items;
import org.safeconduct.app.lost.paper.Paper;
import org.safeconduct.app.lost.paper.Papers;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The letters about an item, and the making of the next one.
@Controller
@RequestMapping("/cases/{caseId}/lost/{itemId}/letters")
class LetterController {
    private static final int LONGEST = 2_000;

    private final Templates templates;
    private final Filling filling;
    private final Papers papers;
    private final Items items;
    private final Cases cases;

    LetterController(Templates templates, Filling filling, Papers papers, Items items, Cases cases) {
        this.templates = templates;
        this.filling = filling;
        this.papers = papers;
        this.items = items;
        this.cases = cases;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        return page("lost/letters", caseId, itemId).with("papers", papers.list(caseId, itemId, Paper.Kind.LETTER));
    }

    @GetMapping("/{kind}")
    @Admits(Duty.EDIT_CASE)
    Page preview(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable Template.Kind kind,
            @RequestParam Map<String, String> sent) {
        var form = Form.of("lost.blank", sent);
        return preview(caseId, itemId, preview(caseId, itemId, kind, form), form);
    }

    @PostMapping("/{kind}")
    @Admits(Duty.EDIT_CASE)
    Page keep(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @PathVariable Template.Kind kind,
            @RequestParam Map<String, String> sent) {
        var form = Form.of("lost.blank", sent);
        var preview = preview(caseId, itemId, kind, form);
        preview.open().forEach(blank -> form.refuse(blank.word(), "platform.form.needed"));
        if (!form.isGood()) {
            return preview(caseId, itemId, preview, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var title = preview.title() + ": " + items.item(caseId, itemId).thing().name();
        var id = papers.keep(caseId, itemId, preview.draft(title));
        return Page.to("/cases/" + caseId + "/lost/" + itemId + "/papers/" + id);
    }

    private Preview preview(UUID caseId, UUID itemId, Template.Kind kind, Form form) {
        var written = new EnumMap<Blank, String>(Blank.class);
        for (var blank : Blank.values()) {
            var words = form.text(blank.word(), LONGEST);
            if (words != null) {
                written.put(blank, words);
            }
        }
        return new Preview(templates.template(kind), filling.of(caseId, itemId), written);
    }

    private Page preview(UUID caseId, UUID itemId, Preview preview, Form form) {
        return page("lost/letter", caseId, itemId).with("preview", preview).with("form", form);
    }

    private Page page(String template, UUID caseId, UUID itemId) {
        return Page.of(template).with("file", cases.caseFile(caseId)).with("item", items.item(caseId, itemId));
    }
}

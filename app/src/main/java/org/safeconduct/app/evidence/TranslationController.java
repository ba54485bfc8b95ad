package org.safeconduct.app.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.evidence.archive.Archive;
import org.safeconduct.app.evidence.archive.Reason;
import org.safeconduct.app.evidence.item.Arrival;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.item.Items;
import org.safeconduct.app.evidence.item.Particulars;
import org.safeconduct.app.evidence.item.Provenance;
import org.safeconduct.app.evidence.item.ReceivedHow;
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
import org.springframework.web.multipart.MultipartFile;

/// Translations, each an item that names what it was made of, by whom and into which language.
@Controller
@RequestMapping("/cases/{caseId}/evidence/{itemId}/translations")
class TranslationController {
    private final Cases cases;
    private final ItemDesk desk;
    private final Items items;
    private final Archive archive;

    TranslationController(Cases cases, ItemDesk desk, Items items, Archive archive) {
        this.cases = cases;
        this.desk = desk;
        this.items = items;
        this.archive = archive;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID itemId) {
        return page(desk.item(caseId, itemId), Form.blank("evidence.field").with("language", "en"));
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(
            @PathVariable UUID caseId,
            @PathVariable UUID itemId,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile files)
            throws IOException {
        var source = desk.item(caseId, itemId);
        var form = Form.of("evidence.field", sent);
        var translator = form.needed("translator", 300);
        var language = ItemForm.language(form);
        if (files == null || files.isEmpty()) {
            form.refuse("files", "platform.form.needed");
        }
        if (!form.isGood() || files == null) {
            return page(source, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        // That the original was taken for it is said of the original.
        archive.enter(caseId, source.file(), Reason.TRANSLATED);
        try (var content = files.getInputStream()) {
            var made = items.receive(caseId, arrival(source, files, language, translator), content);
            return Page.to("/cases/" + caseId + "/evidence/" + made.id());
        }
    }

    private static Arrival arrival(Item source, MultipartFile file, @Nullable String language, String translator) {
        var came = new Provenance(null, translator, ReceivedHow.MADE_HERE, null, "");
        var its = source.particulars();
        var said = new Particulars(its.title(), its.shows(), its.date(), language, came, its.people(), List.of());
        var name = file.getOriginalFilename();
        return Arrival.made(name == null ? "translation" : name, said, source.id(), "translated by " + translator);
    }

    private Page page(Item item, Form form) {
        return Page.of("evidence/translation")
                .with("file", cases.caseFile(item.caseId()))
                .with("item", item)
                .with("form", form);
    }
}

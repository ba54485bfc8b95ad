package org.safeconduct.app.lost.letter;

import java.util.List;
import java.util.Map;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.safeconduct.app.platform.page.Signpost;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The templates of letters, for the whole house.
@Controller
@RequestMapping("/letters")
class TemplateController {
    private static final int LONGEST = 20_000;

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    @Admits(Duty.KEEP_TEMPLATES)
    @Signpost(value = "lost.templates.title", place = Signpost.Place.MENU)
    Page index() {
        return Page.of("lost/templates").with("templates", templates.list());
    }

    @GetMapping("/{kind}")
    @Admits(Duty.KEEP_TEMPLATES)
    Page edit(@PathVariable Template.Kind kind) {
        return page(kind, form(templates.template(kind)));
    }

    @PostMapping("/{kind}")
    @Admits(Duty.KEEP_TEMPLATES)
    Page save(@PathVariable Template.Kind kind, @RequestParam Map<String, String> sent) {
        var form = Form.of("lost.template", sent);
        var text = form.needed("text", LONGEST);
        var unknown = unknown(new Template(kind, 0, text));
        if (!unknown.isEmpty()) {
            form.refuse("text", "lost.form.blank", String.join(", ", unknown));
        }
        if (!form.isGood()) {
            return page(kind, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (templates.change(kind, text, form.version())) {
            return Page.to("/letters");
        }
        var both = BothVersions.of(form(templates.template(kind)), form, "text");
        return page(kind, form).with("both", both).as(HttpStatus.CONFLICT);
    }

    private static List<String> unknown(Template template) {
        return template.blanks().stream()
                .filter(word -> Blank.find(word).isEmpty())
                .toList();
    }

    private static Form form(Template template) {
        return Form.blank("lost.template").with("text", template.text()).with(Form.VERSION, template.version());
    }

    private static Page page(Template.Kind kind, Form form) {
        return Page.of("lost/template").with("kind", kind).with("form", form).with("blanks", List.of(Blank.values()));
    }
}

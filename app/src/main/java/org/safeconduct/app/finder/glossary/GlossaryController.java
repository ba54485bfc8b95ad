package org.safeconduct.app.finder.glossary;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Colleagues;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.form.BothVersions;
import org.safeconduct.app.platform.form.Form;
import org.safeconduct.app.platform.page.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The glossary of the house, looked through and changed.
@Controller
@RequestMapping("/find/glossary")
class GlossaryController {
    private final HouseGlossary glossary;
    private final Colleagues colleagues;

    GlossaryController(HouseGlossary glossary, Colleagues colleagues) {
        this.glossary = glossary;
        this.colleagues = colleagues;
    }

    @GetMapping
    @Admits(Duty.SIGNED_IN)
    Page index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String page) {
        var all = glossary.list();
        var leaf = Leaf.of(all.stream().filter(concept -> concept.says(q)).toList(), page);
        return Page.of("finder/glossary")
                .with("q", q)
                .with("all", all.size())
                .with("leaf", leaf)
                .with("names", names(leaf.concepts()));
    }

    private Map<UUID, String> names(Collection<HouseConcept> concepts) {
        return colleagues.names(concepts.stream()
                .map(HouseConcept::last)
                .filter(Objects::nonNull)
                .map(HouseConcept.Hand::member)
                .distinct()
                .toList());
    }

    @GetMapping("/new")
    @Admits(Duty.KEEP_GLOSSARY)
    Page blank() {
        return sheet(Optional.empty(), GlossaryForm.blank());
    }

    @PostMapping
    @Admits(Duty.KEEP_GLOSSARY)
    Page add(@RequestParam Map<String, String> sent) {
        var form = GlossaryForm.sent(sent);
        var terms = GlossaryForm.terms(form);
        return form.isGood()
                ? Page.to("/find/glossary/" + glossary.add(terms))
                : sheet(Optional.empty(), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{conceptId}")
    @Admits(Duty.SIGNED_IN)
    Page show(@PathVariable String conceptId) {
        var concept = concept(conceptId);
        return sheet(Optional.of(concept), GlossaryForm.of(concept));
    }

    @PostMapping("/{conceptId}")
    @Admits(Duty.KEEP_GLOSSARY)
    Page change(@PathVariable String conceptId, @RequestParam Map<String, String> sent) {
        var concept = concept(conceptId);
        var form = GlossaryForm.sent(sent);
        var terms = GlossaryForm.terms(form);
        if (!form.isGood()) {
            return sheet(Optional.of(concept), form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return glossary.change(conceptId, terms, form.version()) ? back(conceptId) : tooLate(conceptId, form);
    }

    @PostMapping("/{conceptId}/withdrawal")
    @Admits(Duty.KEEP_GLOSSARY)
    Page withdraw(@PathVariable String conceptId, @RequestParam Map<String, String> sent) {
        var concept = concept(conceptId);
        var form = GlossaryForm.of(concept).with(Form.VERSION, sent.get(Form.VERSION));
        return glossary.withdraw(concept, form.version()) ? back(conceptId) : tooLate(conceptId, form);
    }

    private Page tooLate(String conceptId, Form form) {
        var now = concept(conceptId);
        return sheet(Optional.of(now), form)
                .with("both", BothVersions.of(GlossaryForm.of(now), form, GlossaryForm.fields()))
                .as(HttpStatus.CONFLICT);
    }

    private static Page back(String conceptId) {
        return Page.to("/find/glossary/" + conceptId);
    }

    private Page sheet(Optional<HouseConcept> concept, Form form) {
        return Page.of("finder/concept")
                .with("concept", concept.orElse(null))
                .with("names", names(concept.stream().toList()))
                .with("form", form);
    }

    private HouseConcept concept(String id) {
        return glossary.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

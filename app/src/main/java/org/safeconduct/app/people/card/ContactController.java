package org.safeconduct.app.people.card;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.contact.Contacts;
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

/// Ways to reach somebody, and whether to.
@Controller
@RequestMapping("/cases/{caseId}/people/{personId}/contacts")
class ContactController {
    private final Contacts contacts;
    private final People people;
    private final Cases cases;

    ContactController(Contacts contacts, People people, Cases cases) {
        this.contacts = contacts;
        this.people = people;
        this.cases = cases;
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId, @PathVariable UUID personId) {
        return page(caseId, personId, "", ContactForm.blank());
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @PathVariable UUID personId, @RequestParam Map<String, String> sent) {
        var form = ContactForm.sent(sent);
        var details = ContactForm.details(form);
        if (!form.isGood()) {
            return page(caseId, personId, "", form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        contacts.add(caseId, people.person(caseId, personId).id(), details);
        return Page.to(card(caseId, personId));
    }

    @GetMapping("/{id}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID personId, @PathVariable UUID id) {
        return page(caseId, personId, "/" + id, ContactForm.of(contacts.contact(caseId, id)));
    }

    @PostMapping("/{id}")
    @Admits(Duty.EDIT_CASE)
    Page save(
            @PathVariable UUID caseId,
            @PathVariable UUID personId,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent) {
        var form = ContactForm.sent(sent);
        var details = ContactForm.details(form);
        if (!form.isGood()) {
            return page(caseId, personId, "/" + id, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (contacts.change(caseId, id, details, form.version())) {
            return Page.to(card(caseId, personId));
        }
        var both = ContactForm.bothVersions(contacts.contact(caseId, id), form);
        return page(caseId, personId, "/" + id, form).with("both", both).as(HttpStatus.CONFLICT);
    }

    @PostMapping("/{id}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdraw(@PathVariable UUID caseId, @PathVariable UUID personId, @PathVariable UUID id) {
        contacts.withdraw(caseId, id);
        return Page.to(card(caseId, personId));
    }

    private Page page(UUID caseId, UUID personId, String which, Form form) {
        return Page.of("people/contact")
                .with("file", cases.caseFile(caseId))
                .with("person", people.person(caseId, personId))
                .with("action", card(caseId, personId) + "/contacts" + which)
                .with("form", form);
    }

    private static String card(UUID caseId, UUID personId) {
        return "/cases/" + caseId + "/people/" + personId;
    }
}

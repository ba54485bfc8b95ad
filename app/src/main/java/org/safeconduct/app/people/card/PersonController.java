package org.safeconduct.app.people.card;

import java.util.Map;
import java.util.UUID;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
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

/// Adding somebody, changing what is known of them.
@Controller
@RequestMapping("/cases/{caseId}/people")
class PersonController {
    private final People people;
    private final Cases cases;
    private final PeopleDesk desk;

    PersonController(People people, Cases cases, PeopleDesk desk) {
        this.people = people;
        this.cases = cases;
        this.desk = desk;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page index(@PathVariable UUID caseId) {
        return desk.index(caseId);
    }

    @GetMapping("/new")
    @Admits(Duty.EDIT_CASE)
    Page blank(@PathVariable UUID caseId) {
        return blank(caseId, PersonForm.blank());
    }

    private Page blank(UUID caseId, Form form) {
        return Page.of("people/new").with("file", cases.caseFile(caseId)).with("form", form);
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Page add(@PathVariable UUID caseId, @RequestParam Map<String, String> sent) {
        var form = PersonForm.sent(sent);
        var name = PersonForm.papers(form);
        var details = PersonForm.details(form);
        if (!form.isGood()) {
            return blank(caseId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Page.to("/cases/" + caseId + "/people/" + people.add(caseId, details, name));
    }

    @GetMapping("/{personId}/edit")
    @Admits(Duty.EDIT_CASE)
    Page edit(@PathVariable UUID caseId, @PathVariable UUID personId) {
        var person = people.person(caseId, personId);
        return edit(person, PersonForm.of(person));
    }

    @PostMapping("/{personId}")
    @Admits(Duty.EDIT_CASE)
    Page save(@PathVariable UUID caseId, @PathVariable UUID personId, @RequestParam Map<String, String> sent) {
        var form = PersonForm.sent(sent);
        var details = PersonForm.details(form);
        var person = people.person(caseId, personId);
        if (!form.isGood()) {
            return edit(person, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (people.change(caseId, personId, details, form.version())) {
            return Page.to("/cases/" + caseId + "/people/" + personId);
        }
        var stored = people.person(caseId, personId);
        return edit(stored, form)
                .with("both", PersonForm.bothVersions(stored, form))
                .as(HttpStatus.CONFLICT);
    }

    private Page edit(Person person, Form form) {
        return Page.of("people/edit")
                .with("file", cases.caseFile(person.caseId()))
                .with("person", person)
                .with("form", form);
    }
}

package org.safeconduct.app.people.card;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeconduct.app.casefile.Cases;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.people.alike.Tries;
import org.safeconduct.app.people.conflict.Conflicts;
import org.safeconduct.app.people.contact.Contacts;
import org.safeconduct.app.people.family.Families;
import org.safeconduct.app.people.family.Kin;
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

/// All that is known of one person, with their spellings and relatives.
@Controller
@RequestMapping("/cases/{caseId}/people/{personId}")
class CardController {
    private final Cases cases;
    private final People people;
    private final Contacts contacts;
    private final Families families;
    private final Conflicts conflicts;

    CardController(Cases cases, People people, Contacts contacts, Families families, Conflicts conflicts) {
        this.cases = cases;
        this.people = people;
        this.contacts = contacts;
        this.families = families;
        this.conflicts = conflicts;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    Page show(@PathVariable UUID caseId, @PathVariable UUID personId) {
        return card(caseId, personId, Form.blank("people.field").with("use", Spelling.Use.OTHER, "people.use"));
    }

    private Page card(UUID caseId, UUID personId, Form form) {
        var everybody =
                people.list(caseId).stream().collect(Collectors.toMap(Person::id, Function.identity(), (a, b) -> a));
        var person = people.person(caseId, personId);
        return Page.of("people/show")
                .with("file", cases.caseFile(caseId))
                .with("person", person)
                .with("tries", Tries.of(person))
                .with("check", conflicts.last(caseId, personId).orElse(null))
                .with("everybody", everybody)
                .with("contacts", contacts.list(caseId, personId))
                .with("relatives", families.list(caseId, personId))
                .with("form", form);
    }

    @PostMapping("/names")
    @Admits(Duty.EDIT_CASE)
    Page addName(@PathVariable UUID caseId, @PathVariable UUID personId, @RequestParam Map<String, String> sent) {
        var form = PersonForm.sent(sent);
        var name = PersonForm.spelling(form);
        if (!form.isGood()) {
            return card(caseId, personId, form).as(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        people.addName(caseId, personId, name);
        return back(caseId, personId);
    }

    @PostMapping("/names/{nameId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page withdrawName(@PathVariable UUID caseId, @PathVariable UUID personId, @PathVariable UUID nameId) {
        people.withdrawName(caseId, personId, nameId);
        return back(caseId, personId);
    }

    @PostMapping("/family")
    @Admits(Duty.EDIT_CASE)
    Page link(
            @PathVariable UUID caseId,
            @PathVariable UUID personId,
            @RequestParam Kin kin,
            @RequestParam UUID relative) {
        if (!relative.equals(personId)) {
            families.link(caseId, personId, kin, people.person(caseId, relative).id());
        }
        return back(caseId, personId);
    }

    @PostMapping("/family/{linkId}/withdrawal")
    @Admits(Duty.EDIT_CASE)
    Page unlink(@PathVariable UUID caseId, @PathVariable UUID personId, @PathVariable UUID linkId) {
        families.withdraw(caseId, linkId);
        return back(caseId, personId);
    }

    private static Page back(UUID caseId, UUID personId) {
        return Page.to("/cases/" + caseId + "/people/" + personId);
    }
}

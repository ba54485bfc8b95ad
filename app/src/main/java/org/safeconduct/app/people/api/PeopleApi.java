package org.safeconduct.app.people.api;

import java.util.List;
import java.util.UUID;
import org.safeconduct.app.people.People;
import org.safeconduct.app.people.Person;
import org.safeconduct.app.people.PersonDetails;
import org.safeconduct.app.people.Spelling;
import org.safeconduct.app.people.contact.Contact;
import org.safeconduct.app.people.contact.Contacts;
import org.safeconduct.app.people.family.Families;
import org.safeconduct.app.people.family.Relative;
import org.safeconduct.app.platform.access.Admits;
import org.safeconduct.app.platform.access.Duty;
import org.safeconduct.app.platform.api.Outrun;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Everyone in a case.
@RestController
@RequestMapping("/api/cases/{caseId}/people")
class PeopleApi {
    private final People people;
    private final Contacts contacts;
    private final Families families;

    PeopleApi(People people, Contacts contacts, Families families) {
        this.people = people;
        this.contacts = contacts;
        this.families = families;
    }

    @GetMapping
    @Admits(Duty.SEE_CASE)
    List<Person> list(@PathVariable UUID caseId) {
        return people.list(caseId);
    }

    @PostMapping
    @Admits(Duty.EDIT_CASE)
    Person add(@PathVariable UUID caseId, @RequestBody Addition addition) {
        return people.person(caseId, people.add(caseId, addition.details(), addition.name()));
    }

    @GetMapping("/{personId}")
    @Admits(Duty.SEE_CASE)
    Person show(@PathVariable UUID caseId, @PathVariable UUID personId) {
        return people.person(caseId, personId);
    }

    @PutMapping("/{personId}")
    @Admits(Duty.EDIT_CASE)
    Person save(@PathVariable UUID caseId, @PathVariable UUID personId, @RequestBody Change change) {
        boolean saved = people.change(caseId, personId, change.details(), change.version());
        var stored = people.person(caseId, personId);
        if (!saved) {
            throw new Outrun(stored, change);
        }
        return stored;
    }

    @PostMapping("/{personId}/names")
    @Admits(Duty.EDIT_CASE)
    Person addName(@PathVariable UUID caseId, @PathVariable UUID personId, @RequestBody Spelling.Draft spelling) {
        people.addName(caseId, people.person(caseId, personId).id(), spelling);
        return people.person(caseId, personId);
    }

    @GetMapping("/{personId}/contacts")
    @Admits(Duty.SEE_CASE)
    List<Contact> contacts(@PathVariable UUID caseId, @PathVariable UUID personId) {
        return contacts.list(caseId, personId);
    }

    @GetMapping("/{personId}/family")
    @Admits(Duty.SEE_CASE)
    List<Relative> family(@PathVariable UUID caseId, @PathVariable UUID personId) {
        return families.list(caseId, personId);
    }

    /// Somebody new, by one spelling of their name.
    record Addition(PersonDetails details, Spelling.Draft name) {}

    /// What is to be known of somebody from now on.
    ///
    /// @param version the one that the change was made to
    record Change(PersonDetails details, int version) {}
}

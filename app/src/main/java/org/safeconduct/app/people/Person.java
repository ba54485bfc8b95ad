package org.safeconduct.app.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Somebody in a case.
///
/// @param spellings those that hold, in the order in which they were written down
public record Person(
        UUID id, UUID caseId, boolean client, PersonDetails details, List<Spelling> spellings, int version) {

    /// What the papers call them; the first spelling there is, where the papers have none yet.
    public String name() {
        return find(Spelling.Use.PAPERS)
                .or(() -> spellings.stream().findFirst())
                .map(Spelling::spelled)
                .orElse("…");
    }

    /// For choosing one of them: id and name.
    public static Map<String, String> names(Collection<Person> people) {
        var names = new LinkedHashMap<String, String>();
        people.forEach(person -> names.put(person.id().toString(), person.name()));
        return names;
    }

    /// For choosing somebody else: id and name.
    public static Map<String, String> names(Collection<Person> people, Person but) {
        var names = names(people);
        names.remove(but.id().toString());
        return names;
    }

    public Optional<Spelling> find(Spelling.Use use) {
        return spellings.stream().filter(each -> each.use() == use).findFirst();
    }
}

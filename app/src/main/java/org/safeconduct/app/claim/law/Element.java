package org.safeconduct.app.claim.law;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.app.library.Passage;
import org.safeconduct.law.Said;
import org.safeconduct.law.schema.Entry;

/// One thing that the law asks of a claim.
///
/// @param bar whether it is met as long as nothing shows the contrary
/// @param byGround whether it is asked once for each protected ground of the case
/// @param personal about the client alone, so that a report on the country is no second source
/// @param library the parts of country reports that go to it
/// @param rules ids of rules that say more
/// @param expects proof that can reasonably be expected
public record Element(
        String id,
        Said title,
        Said asks,
        boolean bar,
        boolean byGround,
        boolean personal,
        Set<Passage.Element> library,
        List<String> rules,
        List<Said> expects,
        Authority authority) {

    static Element of(Entry entry) {
        return new Element(
                entry.text("id"),
                Said.of(entry.at("title")),
                Said.of(entry.at("asks")),
                entry.text("burden").equals("bar"),
                entry.isTrue("by-ground"),
                entry.isTrue("personal"),
                entry.texts("library").stream()
                        .map(part -> Passage.Element.valueOf(part.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet()),
                entry.texts("rules"),
                entry.list("expects").stream().map(Said::of).toList(),
                Authority.of(entry));
    }
}

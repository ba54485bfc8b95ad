package org.safeconduct.app.claim.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.law.LawFile;
import org.safeconduct.law.Said;
import org.springframework.stereotype.Component;

/// The forms of relief, their elements and the protected grounds.
@Component
public class ClaimLaw {
    private final List<Relief> reliefs;
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, Said> grounds = new LinkedHashMap<>();

    ClaimLaw() {
        var root = LawFile.sound("case/claim.yaml", "claim.schema.json").root();
        reliefs = root.list("reliefs").stream().map(Relief::of).toList();
        root.list("elements").forEach(entry -> elements.put(entry.text("id"), Element.of(entry)));
        root.list("grounds").forEach(entry -> grounds.put(entry.text("id"), Said.of(entry.at("title"))));
    }

    public List<Relief> reliefs() {
        return reliefs;
    }

    public List<Element> elements() {
        return List.copyOf(elements.values());
    }

    public Optional<Element> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /// The elements of a form of relief, in its order.
    public List<Element> elements(Relief relief) {
        return relief.elements().stream().flatMap(id -> element(id).stream()).toList();
    }

    /// Its name in the reader’s language, or the id of one that the law no longer names.
    public String ground(String id, Locale locale) {
        var said = grounds.get(id);
        return said == null ? id : said.in(locale);
    }

    /// For choosing one: its id and its name.
    public Map<String, String> grounds(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        grounds.forEach((id, title) -> names.put(id, title.in(locale)));
        return names;
    }
}

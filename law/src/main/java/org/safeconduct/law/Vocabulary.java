package org.safeconduct.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.law.schema.Entry;

/// The words in which rules speak of a case: kinds of events, of spells, of places, and circumstances with their
/// values.
///
/// They lie in `law/case/vocabulary.yaml`, so that a rule about a new kind of fact needs no program.
public final class Vocabulary {
    private static final Vocabulary PACKAGED = new Vocabulary(
            LawFile.sound("case/vocabulary.yaml", "vocabulary.schema.json").root());

    private final Map<String, String> events;
    private final Map<String, String> spells;
    private final Map<String, String> places;
    private final Map<String, String> circumstances;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Vocabulary(Entry root) {
        events = words(root, "events");
        spells = words(root, "spells");
        places = words(root, "places");
        circumstances = words(root, "circumstances");
        root.list("circumstances").forEach(found -> values.put(found.text("id"), found.texts("values")));
    }

    /// The words that ship with the program.
    public static Vocabulary packaged() {
        return PACKAGED;
    }

    /// Kinds of events with their meaning, in the order of the file.
    public Map<String, String> events() {
        return events;
    }

    /// Kinds of spells, in which something lasts, with their meaning.
    public Map<String, String> spells() {
        return spells;
    }

    /// Kinds of places where people are held, with their meaning.
    public Map<String, String> places() {
        return places;
    }

    /// Circumstances with their meaning.
    public Map<String, String> circumstances() {
        return circumstances;
    }

    /// The values that a circumstance may have; none where any word will do.
    public List<String> values(String circumstance) {
        return values.getOrDefault(circumstance, List.of());
    }

    /// What any of the words means, such as `last arrival in the United States`.
    public Optional<String> find(String word) {
        return List.of(events, spells, places, circumstances).stream()
                .flatMap(part -> Optional.ofNullable(part.get(word)).stream())
                .findFirst();
    }

    private static Map<String, String> words(Entry root, String part) {
        var words = new LinkedHashMap<String, String>();
        root.list(part).forEach(found -> words.put(found.text("id"), found.text("words")));
        return words;
    }
}

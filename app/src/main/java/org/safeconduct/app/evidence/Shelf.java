package org.safeconduct.app.evidence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.safeconduct.app.evidence.item.Item;
import org.safeconduct.app.evidence.reading.Reading;

/// The items of a case as its first page shows them.
///
/// @param all how many there are
/// @param shown those that were looked for, the newest first
/// @param tags of all
/// @param copies how many items have the same content, by its hash
/// @param readings of those that somebody has begun to read, by item
public record Shelf(
        int all,
        List<Item> shown,
        SortedSet<String> tags,
        Map<String, Long> copies,
        Map<UUID, Reading> readings,
        Narrowing narrowing) {
    static Shelf of(List<Item> items, List<Reading> readings, Narrowing narrowing) {
        var tags = new TreeSet<String>();
        items.forEach(item -> tags.addAll(item.particulars().tags()));
        return new Shelf(
                items.size(),
                items.stream().filter(narrowing::admits).toList(),
                tags,
                items.stream().collect(groupingBy(item -> item.file().sha256(), counting())),
                readings.stream().collect(toMap(Reading::itemId, reading -> reading)),
                narrowing);
    }

    /// For choosing one: each tag stands for itself.
    public Map<String, String> tagChoices() {
        var choices = new LinkedHashMap<String, String>();
        tags.forEach(tag -> choices.put(tag, tag));
        return choices;
    }

    public boolean isTwin(Item item) {
        return copies.getOrDefault(item.file().sha256(), 0L) > 1;
    }
}

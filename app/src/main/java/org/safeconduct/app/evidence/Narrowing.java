package org.safeconduct.app.evidence;

import java.util.Locale;
import org.safeconduct.app.evidence.item.Item;

/// What somebody looks for among the items of a case.
///
/// @param words each of which has to be in what is said of the item
/// @param tag it has to bear; empty for any
public record Narrowing(String words, String tag) {
    boolean admits(Item item) {
        var said = String.join(
                        "\n",
                        item.name(),
                        item.folder(),
                        item.particulars().title(),
                        item.particulars().shows())
                .toLowerCase(Locale.ROOT);
        return (tag.isBlank() || item.particulars().tags().contains(tag))
                && words.lines()
                        .flatMap(line -> java.util.Arrays.stream(line.split("\\s+")))
                        .allMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    public boolean isNone() {
        return words.isBlank() && tag.isBlank();
    }
}

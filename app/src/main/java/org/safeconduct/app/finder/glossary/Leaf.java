package org.safeconduct.app.finder.glossary;

import java.util.List;
import org.springframework.web.util.UriComponentsBuilder;

/// As many concepts as are shown at once.
///
/// @param number from 1
/// @param total how many there are on all leaves
public record Leaf(List<HouseConcept> concepts, int number, int total) {
    private static final int SIZE = 40;

    /// @param written the number as the address says it; what is none is the first
    static Leaf of(List<HouseConcept> all, String written) {
        int last = Math.max(1, (all.size() + SIZE - 1) / SIZE);
        int number = written.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(written), last) : 1;
        int from = (number - 1) * SIZE;
        return new Leaf(all.subList(from, Math.min(all.size(), from + SIZE)), number, all.size());
    }

    public boolean isLast() {
        return number * SIZE >= total;
    }

    /// Of another leaf of the same list.
    public String address(String q, int other) {
        return addressOf(q, other);
    }

    /// Of the concepts that this term belongs to.
    public static String address(String term) {
        return addressOf(term, 1);
    }

    private static String addressOf(String q, int other) {
        return UriComponentsBuilder.fromPath("/find/glossary")
                .queryParam("q", "{q}")
                .queryParam("page", other)
                .encode()
                .buildAndExpand(q)
                .toUriString();
    }
}

package org.safeconduct.app.filing;

import java.util.List;

/// One field that two people filled differently.
public record Difference(String field, String mine, String stored) {
    static List<Difference> between(Fields mine, Fields stored) {
        return mine.differences(stored).stream()
                .map(field -> new Difference(field, mine.value(field), stored.value(field)))
                .toList();
    }
}

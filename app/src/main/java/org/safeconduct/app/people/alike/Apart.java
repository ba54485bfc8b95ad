package org.safeconduct.app.people.alike;

import java.time.Instant;
import java.util.UUID;

/// That two entries which look like one person are two.
public record Apart(UUID id, UUID one, UUID other, String reason, UUID by, Instant at) {
    /// Whether it is about these two, in whichever order.
    public boolean parts(UUID someone, UUID another) {
        return (one.equals(someone) && other.equals(another)) || (one.equals(another) && other.equals(someone));
    }
}

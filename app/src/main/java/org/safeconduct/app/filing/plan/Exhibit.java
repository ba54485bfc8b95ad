package org.safeconduct.app.filing.plan;

import java.util.List;
import java.util.UUID;

/// A lettered tab and what stands behind it, in order.
public record Exhibit(UUID id, int place, String title, List<Enclosure> enclosures) {
    public Exhibit {
        enclosures = List.copyOf(enclosures);
    }

    public String letter() {
        return org.safeconduct.packet.filing.Exhibit.letter(place);
    }
}

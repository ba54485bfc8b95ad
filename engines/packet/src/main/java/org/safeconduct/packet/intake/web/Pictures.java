package org.safeconduct.packet.intake.web;

import java.util.Map;
import java.util.Optional;

/// Answers the picture references of a page from what lies at hand, and from nowhere else.
@FunctionalInterface
public interface Pictures {
    /// A page that brings no pictures but those written into it.
    Pictures NONE = reference -> Optional.empty();

    /// The bytes of a picture file, empty when the reference is not known here.
    Optional<byte[]> find(String reference);

    /// Pictures by the exact reference that the page uses, such as `cid:logo@example`.
    static Pictures of(Map<String, byte[]> known) {
        var copy = Map.copyOf(known);
        return reference -> Optional.ofNullable(copy.get(reference));
    }
}

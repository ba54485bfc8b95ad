package org.safeconduct.packet.intake.mail;

import java.util.List;
import java.util.Map;

/// An e-mail as its reader saw it.
///
/// @param fields the head, in the order of the page: label and value
/// @param html the text as a web page, not yet cleaned
/// @param pictures the pictures of the text by content id, without angle brackets
record Letter(List<Field> fields, String html, Map<String, Enclosure> pictures, List<Enclosure> enclosures) {
    Letter {
        fields = List.copyOf(fields);
        pictures = Map.copyOf(pictures);
        enclosures = List.copyOf(enclosures);
    }

    record Field(String label, String value) {}
}

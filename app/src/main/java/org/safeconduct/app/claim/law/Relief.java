package org.safeconduct.app.claim.law;

import java.util.List;
import org.safeconduct.law.Said;
import org.safeconduct.law.schema.Entry;

/// A form of protection that is asked for.
///
/// @param standard how far its elements have to be shown
/// @param elements ids, in the order of the map
public record Relief(String id, Said title, Said standard, List<String> elements, Authority authority) {
    static Relief of(Entry entry) {
        return new Relief(
                entry.text("id"),
                Said.of(entry.at("title")),
                Said.of(entry.at("standard")),
                entry.texts("elements"),
                Authority.of(entry));
    }
}

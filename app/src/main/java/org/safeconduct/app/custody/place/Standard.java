package org.safeconduct.app.custody.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.schema.Entry;

/// What an agency wrote down about how people are to be held.
///
/// @param bindsEvery the kind of place that it binds without naming it; null where it binds by contract
/// @param covers for each subject, such as `water`, the rules that speak of it
public record Standard(String id, String name, @Nullable Kind bindsEvery, Map<String, List<String>> covers) {
    static Standard of(Entry entry) {
        var covers = new LinkedHashMap<String, List<String>>();
        entry.at("covers")
                .fields()
                .keySet()
                .forEach(subject -> covers.put(subject, entry.at("covers").texts(subject)));
        return new Standard(
                entry.text("id"),
                entry.text("name"),
                entry.findText("binds-every").map(Kind::of).orElse(null),
                covers);
    }
}

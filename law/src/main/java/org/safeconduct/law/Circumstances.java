package org.safeconduct.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.law.schema.Entry;

/// Which circumstances of a case a rule asks for: by name, the values that fit; all of the names have to.
public record Circumstances(Map<String, List<String>> asked) {

    static Circumstances in(Entry around, String field) {
        var asked = new LinkedHashMap<String, List<String>>();
        around.find(field).ifPresent(found -> found.fields().forEach((name, values) -> asked.put(name, texts(values))));
        return new Circumstances(asked);
    }

    public boolean isEmpty() {
        return asked.isEmpty();
    }

    private static List<String> texts(Entry values) {
        return values.items().stream().map(Entry::text).toList();
    }
}

package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// The named destinations of a file (ISO 32000-2, 12.3.2.4), read when the first link asks for one.
final class Destinations {
    private static final int DEEPEST = 50;
    private static final int MOST = 200_000;

    private final SourceFile source;
    private final Dict catalog;
    private @Nullable Map<String, Slice> names;

    Destinations(SourceFile source, Dict catalog) {
        this.source = source;
        this.catalog = catalog;
    }

    /// The explicit destination behind a link's value, which is an array, or null when it leads nowhere.
    @Nullable
    Slice explicit(Slice destination) throws IOException {
        var value = source.resolve(destination);
        if (value.isName() || value.isString()) {
            var named = all().get(value.isName() ? value.name() : value.string());
            value = named == null ? value : source.resolve(named);
        }
        if (value.isDict()) {
            var inner = value.dict().find("D");
            value = inner == null ? value : source.resolve(inner);
        }
        return value.isArray() ? value : null;
    }

    private Map<String, Slice> all() throws IOException {
        var known = names;
        if (known == null) {
            known = new HashMap<>();
            names = known;
            var old = source.dict(catalog.find("Dests"));
            for (var i = 0; i < old.size(); i++) {
                known.put(old.name(i), old.value(i));
            }
            collect(source.dict(source.dict(catalog.find("Names")).find("Dests")), known, 0);
        }
        return known;
    }

    private void collect(Dict node, Map<String, Slice> into, int depth) throws IOException {
        var leaves = array(node, "Names");
        for (var i = 0; i + 1 < leaves.size() && into.size() < MOST; i += 2) {
            var name = source.resolve(leaves.get(i));
            if (name.isString()) {
                into.put(name.string(), leaves.get(i + 1));
            }
        }
        if (depth < DEEPEST && into.size() < MOST) {
            for (var kid : array(node, "Kids")) {
                collect(source.dict(kid), into, depth + 1);
            }
        }
    }

    private java.util.List<Slice> array(Dict node, String name) throws IOException {
        var value = node.find(name);
        var array = value == null ? null : source.resolve(value);
        return array == null || !array.isArray() ? java.util.List.of() : array.items();
    }
}

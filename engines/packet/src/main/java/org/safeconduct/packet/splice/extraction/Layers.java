package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.splice.part.Extract;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// Tells which layers the copied pages use and whether each is shown (ISO 32000-2, 8.11.4).
///
/// A copy that forgot them would show every alternative at once.
final class Layers {
    private final SourceFile source;

    Layers(SourceFile source) {
        this.source = source;
    }

    List<Extract.Layer> of(Dict catalog, Relocation relocation) throws IOException {
        var properties = source.dict(catalog.find("OCProperties"));
        var settings = source.dict(properties.find("D"));
        var base = settings.find("BaseState");
        var hidden = references(settings.find("OFF"));
        if (base != null && base.name().equals("OFF")) {
            hidden = references(properties.find("OCGs"));
            hidden.removeAll(references(settings.find("ON")));
        }
        var layers = new ArrayList<Extract.Layer>();
        for (var group : references(properties.find("OCGs"))) {
            var local = relocation.reached(group);
            if (local >= 0) {
                layers.add(new Extract.Layer(local, !hidden.contains(group)));
            }
        }
        return layers;
    }

    private Set<Integer> references(@Nullable Slice value) throws IOException {
        var found = new LinkedHashSet<Integer>();
        var array = value == null ? null : source.resolve(value);
        if (array != null && array.isArray()) {
            for (var item : array.items()) {
                if (item.isReference()) {
                    found.add(item.reference());
                }
            }
        }
        return found;
    }
}

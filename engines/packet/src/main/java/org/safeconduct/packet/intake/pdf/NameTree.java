package org.safeconduct.packet.intake.pdf;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Walks a name tree (ISO 32000-1, 7.9.6) whose kids may point back at their parents.
record NameTree(@Nullable COSDictionary root) {
    void forEach(Consumer<COSDictionary> value) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSDictionary, Boolean>());
        var open = new ArrayDeque<COSDictionary>();
        if (root != null) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            var node = open.poll();
            if (seen.add(node)) {
                dictionaries(node.getCOSArray(COSName.KIDS), 0, 1, open::add);
                dictionaries(node.getCOSArray(COSName.NAMES), 1, 2, value);
            }
        }
    }

    private static void dictionaries(@Nullable COSArray array, int first, int step, Consumer<COSDictionary> to) {
        for (int i = first; array != null && i < array.size(); i += step) {
            if (array.getObject(i) instanceof COSDictionary dictionary) {
                to.accept(dictionary);
            }
        }
    }
}

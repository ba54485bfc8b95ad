package org.safeconduct.packet.splice.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.packet.splice.source.DamagedException;
import org.safeconduct.packet.splice.source.Dict;
import org.safeconduct.packet.splice.source.Slice;
import org.safeconduct.packet.splice.source.SourceFile;

/// Finds the pages of a file in order.
final class PageWalk {
    private static final int DEEPEST = 200;

    private final SourceFile source;
    private final List<FoundPage> pages = new ArrayList<>();
    private final Map<Integer, Integer> indexes = new HashMap<>();
    private final Set<Integer> nodes = new HashSet<>();

    PageWalk(SourceFile source, Dict catalog) throws IOException {
        this.source = source;
        var root = catalog.find("Pages");
        if (root == null || !root.isReference()) {
            throw new DamagedException("the file has no page tree");
        }
        visit(root, FoundPage.Inherited.NOTHING, 0);
        if (pages.isEmpty()) {
            throw new DamagedException("the file has no pages");
        }
    }

    private void visit(Slice reference, FoundPage.Inherited inherited, int depth) throws IOException {
        var object = reference.isReference() ? source.find(reference.reference()) : null;
        if (object == null || depth > DEEPEST) {
            throw new DamagedException("the page tree is broken");
        }
        var number = reference.reference();
        var dict = object.value().dict();
        var kids = dict.find("Kids");
        if (kids == null) {
            indexes.putIfAbsent(number, pages.size());
            pages.add(new FoundPage(number, inherited));
            return;
        }
        if (!nodes.add(number)) {
            throw new DamagedException("the page tree runs in a circle");
        }
        var passedOn = inherited.with(dict);
        for (var kid : source.resolve(kids).items()) {
            visit(kid, passedOn, depth + 1);
        }
    }

    List<FoundPage> pages() {
        return pages;
    }

    /// The place of a page, or -1 for an object that is none.
    int indexOf(int number) {
        return indexes.getOrDefault(number, -1);
    }

    boolean isPageOrNode(int number) {
        return indexes.containsKey(number) || nodes.contains(number);
    }
}

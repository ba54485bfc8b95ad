package org.safeconduct.packet.splice;

import java.io.IOException;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;

/// The balanced tree over the pages (ISO 32000-2, 7.7.3): a reader finds any page in a few steps.
final class PageTree {
    private static final int FAN = 64;

    private final int pages;
    private final int firstPage;
    private final int firstLeafNode;
    private final int root;

    PageTree(Press press, int pages) {
        this.pages = pages;
        firstPage = press.reserve(pages);
        firstLeafNode = press.reserve(nodes(pages));
        root = pages <= FAN ? firstLeafNode : press.reserve(1);
    }

    private static int nodes(int below) {
        return (below + FAN - 1) / FAN;
    }

    int firstPage() {
        return firstPage;
    }

    int root() {
        return root;
    }

    int parent(int page) {
        return firstLeafNode + page / FAN;
    }

    void write(Press press) throws IOException {
        var level = new Level(firstPage, pages, 1);
        var first = firstLeafNode;
        while (true) {
            var count = nodes(level.count());
            if (count == 1) {
                node(press, level, 0, root, 0);
                return;
            }
            var next = nodes(count) == 1 ? root : press.reserve(nodes(count));
            for (var i = 0; i < count; i++) {
                node(press, level, i, first + i, next + i / FAN);
            }
            level = new Level(first, count, level.weight() * FAN);
            first = next;
        }
    }

    /// @param weight how many pages are under each, except perhaps the last
    private record Level(int first, int count, int weight) {}

    private void node(Press press, Level below, int index, int number, int parent) throws IOException {
        var from = index * FAN;
        var to = Math.min(from + FAN, below.count());
        var pagesBelow = Math.min((long) to * below.weight(), pages) - (long) from * below.weight();
        var ink = new Ink().text("<</Type/Pages/Count ").number(pagesBelow);
        if (parent > 0) {
            ink.text("/Parent ").reference(parent);
        }
        ink.text("/Kids[");
        for (var kid = from; kid < to; kid++) {
            ink.reference(below.first() + kid).raw(' ');
        }
        press.put(number, ink.text("]>>"));
    }
}

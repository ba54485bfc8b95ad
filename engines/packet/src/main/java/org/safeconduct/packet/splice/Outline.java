package org.safeconduct.packet.splice;

import java.io.IOException;
import java.util.List;
import org.safeconduct.packet.splice.press.Ink;
import org.safeconduct.packet.splice.press.Press;

/// The outline (ISO 32000-2, 12.3.3). Readers open it to the second level: exhibits and their documents.
final class Outline {
    private static final int OPEN_LEVELS = 1;

    private final Press press;
    private final List<PlacedPage> pages;
    private final int firstPage;

    Outline(Press press, List<PlacedPage> pages, int firstPage) {
        this.press = press;
        this.pages = pages;
        this.firstPage = firstPage;
    }

    /// The number of the outline, or 0 when there are no bookmarks.
    int write(List<Bookmark> bookmarks) throws IOException {
        if (bookmarks.isEmpty()) {
            return 0;
        }
        var root = press.reserve(1);
        var first = press.reserve(bookmarks.size());
        var shown = items(bookmarks, first, root, OPEN_LEVELS);
        var ink = new Ink().text("<</Type/Outlines/First ").reference(first);
        ink.text("/Last ")
                .reference(first + bookmarks.size() - 1)
                .text("/Count ")
                .number(shown);
        press.put(root, ink.text(">>"));
        return root;
    }

    /// Writes bookmarks of one level with all below them and tells how many a reader sees.
    private int items(List<Bookmark> bookmarks, int first, int parent, int openLevels) throws IOException {
        var shown = bookmarks.size();
        for (var i = 0; i < bookmarks.size(); i++) {
            var bookmark = bookmarks.get(i);
            var ink = new Ink()
                    .text("<</Title")
                    .string(bookmark.title())
                    .text("/Parent ")
                    .reference(parent);
            if (i > 0) {
                ink.text("/Prev ").reference(first + i - 1);
            }
            if (i + 1 < bookmarks.size()) {
                ink.text("/Next ").reference(first + i + 1);
            }
            ink.text("/Dest[").reference(firstPage + bookmark.page());
            ink.append(Sheet.of(pages.get(bookmark.page())).top()).raw(']');
            shown += children(bookmark.children(), first + i, openLevels, ink);
            press.put(first + i, ink.text(">>"));
        }
        return shown;
    }

    /// A negative count keeps children closed.
    private int children(List<Bookmark> children, int parent, int openLevels, Ink ink) throws IOException {
        if (children.isEmpty()) {
            return 0;
        }
        var first = press.reserve(children.size());
        var shown = items(children, first, parent, openLevels - 1);
        ink.text("/First ").reference(first).text("/Last ").reference(first + children.size() - 1);
        ink.text("/Count ").number(openLevels > 0 ? shown : -shown);
        return openLevels > 0 ? shown : 0;
    }
}

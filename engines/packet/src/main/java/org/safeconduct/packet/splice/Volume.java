package org.safeconduct.packet.splice;

import java.util.List;

/// One file of a filing: its pages in order and the outline over them.
///
/// @param title what readers show in the title bar
public record Volume(String title, List<PlacedPage> pages, List<Bookmark> bookmarks) {
    public Volume {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("A volume without pages cannot be filed.");
        }
        check(bookmarks, pages.size());
        for (var page : pages) {
            for (var link : page.links()) {
                if (link.page() < 0 || link.page() >= pages.size()) {
                    throw new IllegalArgumentException("A link leads to page " + (link.page() + 1) + ", outside.");
                }
            }
        }
    }

    private static void check(List<Bookmark> bookmarks, int pages) {
        for (var bookmark : bookmarks) {
            if (bookmark.page() < 0 || bookmark.page() >= pages) {
                throw new IllegalArgumentException("A bookmark leads to page " + (bookmark.page() + 1) + ", outside.");
            }
            check(bookmark.children(), pages);
        }
    }
}

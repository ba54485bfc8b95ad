package org.safeconduct.packet.splice;

import java.util.List;

/// An entry of the outline that readers show beside the pages.
///
/// @param page index in the volume
public record Bookmark(String title, int page, List<Bookmark> children) {
    public Bookmark {
        children = List.copyOf(children);
    }

    public static Bookmark of(String title, int page) {
        return new Bookmark(title, page, List.of());
    }
}

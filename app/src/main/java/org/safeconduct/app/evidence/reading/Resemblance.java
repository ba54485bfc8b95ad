package org.safeconduct.app.evidence.reading;

import java.util.List;
import org.safeconduct.app.evidence.item.Item;

/// Another item with pages like those of the one that is shown.
///
/// @param likes by page
public record Resemblance(Item other, List<Like> likes) {
    /// As many as a page names.
    private static final int MOST_SHOWN = 6;

    public Resemblance {
        likes = List.copyOf(likes);
    }

    public List<Like> first() {
        return likes.subList(0, Math.min(MOST_SHOWN, likes.size()));
    }

    public int more() {
        return likes.size() - first().size();
    }
}

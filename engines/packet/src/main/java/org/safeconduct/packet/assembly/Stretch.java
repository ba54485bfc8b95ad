package org.safeconduct.packet.assembly;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.packet.typeset.Target;

/// Pages that belong together and carry one bookmark.
///
/// @param target the line of the contents that these pages belong to, or null for what the contents don't list
/// @param depth of the bookmark, 0 at the top
record Stretch(String title, @Nullable Target target, int depth, List<Folio> folios) {
    Stretch {
        folios = List.copyOf(folios);
    }

    int pages() {
        return folios.size();
    }

    /// The same stretch with only some of its pages, counted from 0.
    Stretch between(int from, int to) {
        if (from == 0 && to == pages()) {
            return this;
        }
        var name = from == 0 ? title : Sequence.title("continued", title);
        return new Stretch(name, target, depth, folios.subList(from, to));
    }
}

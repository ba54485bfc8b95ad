package org.safeconduct.packet.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.packet.typeset.Index;
import org.safeconduct.packet.typeset.Target;

/// The one place where pages are counted. Every page counts, covers and dividers too (rule DOC-03).
final class Numbering {
    private final Map<Target, Index.Pages> pages = new HashMap<>();
    private final List<Index.Volume> volumes = new ArrayList<>();
    private int next = 1;

    private Numbering() {}

    /// The index with the numbers that these volumes give it; a filing in one volume lists none.
    static Index of(Index index, List<List<Stretch>> volumes) {
        var numbering = new Numbering();
        volumes.forEach(numbering::count);
        var entries = index.entries().stream()
                .map(entry -> new Index.Entry(
                        entry.target(), numbering.pages.getOrDefault(entry.target(), Index.Pages.UNKNOWN)))
                .toList();
        return new Index(entries, volumes.size() == 1 ? List.of() : numbering.volumes, index.omissions());
    }

    private void count(List<Stretch> volume) {
        int first = next;
        for (Stretch stretch : volume) {
            var range = new Index.Pages(next, next + stretch.pages() - 1);
            next += stretch.pages();
            if (stretch.target() != null) {
                pages.merge(stretch.target(), range, Numbering::joined);
            }
            if (stretch.target() instanceof Target.Paper(int exhibit, int _)) {
                pages.merge(new Target.Tab(exhibit), range, Numbering::joined);
            }
        }
        volumes.add(new Index.Volume(first, next - 1));
    }

    private static Index.Pages joined(Index.Pages earlier, Index.Pages later) {
        return new Index.Pages(Math.min(earlier.first(), later.first()), Math.max(earlier.last(), later.last()));
    }
}

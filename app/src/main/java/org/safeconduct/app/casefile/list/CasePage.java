package org.safeconduct.app.casefile.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.app.casefile.CaseFile;

/// So many lines of the list, and where it goes on.
///
/// @param next the address of the page after this one, or null when this is the last
public record CasePage(
        CaseFilter filter, List<CaseFile> files, @Nullable String next) {
    /// @param lines one more than a page holds, when there are more
    static CasePage of(CaseFilter filter, List<Line> lines, int length) {
        var shown = lines.subList(0, Math.min(length, lines.size()));
        var last = shown.isEmpty() ? null : shown.getLast();
        var next = lines.size() > length && last != null
                ? filter.behind(last.value(), last.file().id())
                : null;
        return new CasePage(filter, shown.stream().map(Line::file).toList(), next);
    }

    static CasePage nothing(CaseFilter filter) {
        return new CasePage(filter, List.of(), null);
    }

    /// @param value what the list is ordered by
    record Line(CaseFile file, String value) {}
}

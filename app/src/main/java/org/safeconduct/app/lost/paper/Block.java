package org.safeconduct.app.lost.paper;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;

/// A heading or a paragraph of a text.
///
/// @param lines of it, broken where whoever wrote them did
record Block(boolean heading, List<String> lines) {
    private static final Pattern BETWEEN = Pattern.compile("\\n\\s*\\n");
    private static final String HEADING = "## ";

    static List<Block> of(String text) {
        return BETWEEN.splitAsStream(text.strip())
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> paragraph.startsWith(HEADING)
                        ? new Block(true, List.of(paragraph.substring(HEADING.length())))
                        : new Block(false, paragraph.lines().toList()))
                .toList();
    }

    /// Whether it is read from right to left, as its first letter says.
    boolean isRightToLeft() {
        var all = String.join(" ", lines);
        return Bidi.requiresBidi(all.toCharArray(), 0, all.length())
                && !new Bidi(all, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}

package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.BODY_STRONG;
import static org.safeconduct.packet.typeset.HouseStyle.CAPITALS;
import static org.safeconduct.packet.typeset.HouseStyle.HAIRLINE;
import static org.safeconduct.packet.typeset.HouseStyle.LABEL;
import static org.safeconduct.packet.typeset.HouseStyle.NOTE;
import static org.safeconduct.packet.typeset.HouseStyle.PAGE;
import static org.safeconduct.packet.typeset.HouseStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;
import org.safeconduct.packet.typeset.press.Style;

/// The table of contents: each exhibit with its documents and page numbers (rule DOC-04), every line a link.
///
/// Page numbers have a column wide enough for "Part 12, 1000–1999", so a line breaks alike with and without them.
final class Contents {
    private static final float LABELS = 40;
    private static final float NUMBERS = 108;
    private static final float LEADING = 15;

    private final Copy copy;
    private final Entries entries;

    private Contents(Copy copy) {
        this.copy = copy;
        this.entries = new Entries(copy);
    }

    static Flow of(Copy copy) {
        var contents = new Contents(copy);
        return new Flow(PAGE, contents.head("contents.title"), contents.head("contents.continued"), contents.body());
    }

    private Box head(String title) {
        var measure = Measure.left(PAGE.width(), 13);
        return Box.stack(
                Caption.reference(copy, PAGE.width()),
                Box.gap(22),
                copy.fixed(Measure.center(PAGE.width(), 20), TITLE, title),
                Box.gap(18),
                Box.beside(
                        copy.fixed(measure, LABEL, "contents.tab").at(0),
                        copy.fixed(measure, LABEL, "contents.document").at(LABELS),
                        copy.fixed(
                                        Measure.right(PAGE.width(), 13),
                                        LABEL,
                                        entries.isSplit() ? "contents.volume" : "contents.page")
                                .at(0)),
                Box.gap(2),
                Box.rule(PAGE.width(), HAIRLINE),
                Box.gap(8));
    }

    /// A tab stays with its first document.
    private List<Box> body() {
        List<Box> rows = new ArrayList<>();
        List<Box> tab = new ArrayList<>();
        for (Index.Entry entry : copy.index().entries()) {
            if (entry.target() instanceof Target.Tab) {
                rows.add(Box.gap(10));
                tab.add(row(entry));
            } else {
                if (tab.isEmpty() && !(entry.target() instanceof Target.Paper) && !rows.isEmpty()) {
                    rows.add(Box.gap(8));
                }
                tab.add(row(entry));
                rows.add(Box.stack(tab).whole());
                tab.clear();
            }
        }
        rows.addAll(tab);
        return rows;
    }

    private Box row(Index.Entry entry) {
        Target target = entry.target();
        Style style = target instanceof Target.Tab ? CAPITALS : BODY;
        Style labelStyle = target instanceof Target.Tab ? BODY_STRONG : BODY;
        String title =
                target instanceof Target.Tab ? entries.title(target).toUpperCase(Locale.ROOT) : entries.title(target);
        String label = entries.label(target);
        float indent = label.isEmpty() ? 0 : LABELS;
        Box line = Box.beside(
                copy.set(Measure.left(LABELS, LEADING), labelStyle, label).at(0),
                led(indent, style, title, entries.pages(entry.pages())).at(indent));
        Box row = target instanceof Target.Paper paper ? Box.stack(line, details(paper)) : line;
        return Box.stack(row.linked(target.toString(), PAGE.width()), Box.gap(4));
    }

    private Box led(float indent, Style style, String title, String pages) {
        var titles = Measure.left(PAGE.width() - indent - NUMBERS, LEADING);
        return copy.type().led(titles, style, Punctuation.dressed(title), pages, PAGE.width() - indent);
    }

    private Box details(Target.Paper paper) {
        return Box.beside(copy.set(Measure.left(PAGE.width() - LABELS, 12.5f), NOTE, entries.details(paper))
                .at(LABELS));
    }
}

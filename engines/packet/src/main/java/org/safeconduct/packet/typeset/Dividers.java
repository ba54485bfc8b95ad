package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.COURT;
import static org.safeconduct.packet.typeset.HouseStyle.LETTER;
import static org.safeconduct.packet.typeset.HouseStyle.THIN;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.filing.Exhibit;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;
import org.safeconduct.packet.typeset.press.Style;
import org.safeconduct.packet.typeset.press.Style.Cut;

/// The page in front of an exhibit: a large letter, what is behind it, and the letter again as a tab at the right
/// edge, where the tabs of a paper filing are (rule DOC-05).
final class Dividers {
    private static final Style LETTER_STYLE = Style.of(Cut.REGULAR, 112);
    private static final Style TITLE_STYLE = Style.of(Cut.SEMIBOLD, 18);
    private static final Style TAB_STYLE = Style.of(Cut.SEMIBOLD, 15);
    private static final int TABS_BELOW_EACH_OTHER = 13;
    private static final float TAB_HEIGHT = 46;
    private static final float TAB_WIDTH = 42;
    private static final float TAB_LEFT = 570;
    private static final float FIRST_TAB = 62;
    private static final float SHORT_RULE = 54;

    private final Copy copy;
    private final Entries entries;
    private final int exhibit;

    private Dividers(Copy copy, int exhibit) {
        this.copy = copy;
        this.entries = new Entries(copy);
        this.exhibit = exhibit;
    }

    static Flow of(Copy copy, int exhibit) {
        var divider = new Dividers(copy, exhibit);
        return new Flow(LETTER, divider.tab(), divider.tab(), divider.body());
    }

    private Box tab() {
        float top = FIRST_TAB + exhibit % TABS_BELOW_EACH_OTHER * (TAB_HEIGHT + 5);
        Box letter = copy.set(Measure.center(TAB_WIDTH, 18), TAB_STYLE, Exhibit.letter(exhibit));
        return Box.pinned(TAB_LEFT, top, Box.outlined(TAB_WIDTH, TAB_HEIGHT, letter));
    }

    private List<Box> body() {
        var centered = Measure.center(LETTER.width(), 24);
        List<Box> body = new ArrayList<>();
        body.add(Box.gap(0));
        body.add(Box.spring(40, 5));
        body.add(copy.fixed(centered, COURT.withSize(13), "divider.exhibit"));
        body.add(copy.set(Measure.center(LETTER.width(), 124), LETTER_STYLE, Exhibit.letter(exhibit)));
        body.add(Box.gap(10));
        body.add(Box.beside(Box.rule(SHORT_RULE, THIN).at((LETTER.width() - SHORT_RULE) / 2)));
        body.add(Box.gap(20));
        body.add(copy.set(
                centered, TITLE_STYLE, copy.filing().exhibits().get(exhibit).title()));
        body.add(Box.spring(30, 2));
        body.addAll(documents());
        body.add(Box.spring(20, 4));
        return body;
    }

    private List<Box> documents() {
        return copy.index().entries().stream()
                .filter(entry -> entry.target() instanceof Target.Paper paper && paper.exhibit() == exhibit)
                .map(this::row)
                .toList();
    }

    private Box row(Index.Entry entry) {
        var paper = (Target.Paper) entry.target();
        float indent = 40;
        var titles = Measure.left(LETTER.width() - indent - 108, 15);
        Box row = Box.beside(
                copy.set(titles, BODY, entries.label(paper)).at(0),
                copy.type()
                        .led(
                                titles,
                                BODY,
                                Punctuation.dressed(entries.title(paper)),
                                entries.pages(entry.pages()),
                                LETTER.width() - indent)
                        .at(indent));
        return Box.stack(row.linked(paper.toString(), LETTER.width()), Box.gap(6));
    }
}

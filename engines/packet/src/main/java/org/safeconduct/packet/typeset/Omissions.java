package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.LETTER;
import static org.safeconduct.packet.typeset.HouseStyle.NOTE;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT;
import static org.safeconduct.packet.typeset.HouseStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;

/// The list of documents that a draft lacks, each with the reason.
final class Omissions {
    private static final float INDENT = 40;

    private Omissions() {}

    static Flow of(Copy copy) {
        List<Box> body = new ArrayList<>(List.of(
                Caption.reference(copy, LETTER.width()),
                Box.gap(44),
                copy.fixed(Measure.center(LETTER.width(), 22), TITLE, "omissions.title"),
                Box.gap(24),
                copy.fixed(Caption.text(), TEXT, "omissions.explanation"),
                Box.gap(18)));
        copy.index().omissions().forEach(omission -> body.add(row(copy, omission)));
        return Flow.of(LETTER, Caption.running(copy, LETTER.width()), body);
    }

    private static Box row(Copy copy, Index.Omission omission) {
        var measure = Measure.left(LETTER.width() - INDENT, 15);
        var entries = new Entries(copy);
        return Box.stack(
                Box.beside(
                        copy.set(measure, BODY, entries.label(omission.target()))
                                .at(0),
                        Box.stack(
                                        copy.set(measure, BODY, entries.title(omission.target())),
                                        copy.set(Measure.left(measure.width(), 13), NOTE, omission.reason()))
                                .at(INDENT)),
                Box.gap(8));
    }
}

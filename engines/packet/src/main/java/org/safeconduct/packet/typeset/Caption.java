package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.COURT;
import static org.safeconduct.packet.typeset.HouseStyle.HAIRLINE;
import static org.safeconduct.packet.typeset.HouseStyle.LABEL;
import static org.safeconduct.packet.typeset.HouseStyle.PAGE;
import static org.safeconduct.packet.typeset.HouseStyle.SMALL;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT_ITALIC;
import static org.safeconduct.packet.typeset.HouseStyle.TEXT_STRONG;
import static org.safeconduct.packet.typeset.HouseStyle.THIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeconduct.packet.filing.PersonName;
import org.safeconduct.packet.filing.Respondent;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Compositor.Run;
import org.safeconduct.packet.typeset.press.Measure;

/// Court and parties as they stand on covers and orders (rules DOC-09 and DOC-18).
///
/// @param density how close the lines stand
record Caption(Copy copy, Density density) {
    private static final float WALL = 306;
    private static final float FILE = WALL + 20;
    private static final Measure NAME = Measure.left(WALL - 16, 16);
    private static final Measure CLOSE_NAME = Measure.left(WALL - 16, 14);

    /// Whether each respondent takes one line or two.
    enum Density {
        OPEN,
        CLOSE
    }

    /// The name of the court, centred over the page.
    Box court() {
        var court = copy.filing().court();
        var measure = Measure.center(PAGE.width(), density == Density.OPEN ? 16.5f : 15);
        String place = copy.words("court.place", court.city(), court.state()).toUpperCase(Locale.US);
        return Box.stack(
                copy.fixed(measure, COURT, "court.department"),
                copy.fixed(measure, COURT, "court.office"),
                copy.fixed(measure, COURT, "court.name"),
                copy.set(measure, COURT, place));
    }

    /// The box with every respondent and A-number, in rows that may go on over a page.
    List<Box> parties() {
        List<Box> rows = new ArrayList<>();
        rows.add(Box.rule(PAGE.width(), THIN));
        rows.add(walled(Box.gap(9)));
        rows.add(walled(Box.beside(
                copy.fixed(NAME, BODY, "caption.matter").at(0),
                copy.fixed(Measure.left(130, 16), LABEL, "caption.file").at(FILE))));
        rows.add(walled(Box.gap(density == Density.OPEN ? 8 : 3)));
        copy.filing().respondents().forEach(respondent -> rows.add(walled(row(respondent))));
        rows.add(walled(Box.gap(density == Density.OPEN ? 8 : 3)));
        rows.add(walled(copy.fixed(
                NAME, TEXT_ITALIC, "proceeding." + copy.filing().proceeding().name())));
        rows.add(walled(Box.gap(9)));
        rows.add(Box.rule(PAGE.width(), THIN));
        return rows;
    }

    private Box row(Respondent respondent) {
        Measure name = name();
        Box number = copy.set(
                Measure.left(PAGE.width() - FILE, name.leading()),
                TEXT_STRONG,
                respondent.aNumber().toString());
        return Box.stack(
                Box.beside(name(respondent.name(), name).at(0), number.at(FILE)),
                Box.gap(density == Density.OPEN ? 4 : 1.5f));
    }

    private Measure name() {
        return density == Density.OPEN ? NAME : CLOSE_NAME;
    }

    private Box name(PersonName name, Measure measure) {
        String nativeName = name.nativeScript();
        if (nativeName == null) {
            return copy.set(measure, TEXT_STRONG, name.caption());
        }
        return density == Density.OPEN
                ? Box.stack(copy.set(measure, TEXT_STRONG, name.caption()), copy.set(measure, BODY, nativeName))
                : copy.type()
                        .text(
                                measure,
                                new Run(name.caption() + "  ", TEXT_STRONG),
                                new Run(nativeName.replace(' ', '\u00a0'), SMALL));
    }

    private static Box walled(Box row) {
        return row.walled(WALL, HAIRLINE);
    }

    /// One line over a paper that is not a cover: whose case it is.
    static Box reference(Copy copy, float width) {
        return Box.stack(
                Box.beside(
                        copy.set(Measure.left(width - 110, 14), SMALL, copy.matter())
                                .at(0),
                        copy.set(
                                        Measure.right(width, 14),
                                        SMALL,
                                        copy.filing().lead().aNumber().toString())
                                .at(0)),
                Box.gap(4),
                Box.rule(width, HAIRLINE));
    }

    /// Stands over the further pages of a paper that goes on.
    static Box running(Copy copy, float width) {
        return Box.stack(reference(copy, width), Box.gap(20));
    }

    static Measure text() {
        return Measure.left(HouseStyle.LETTER.width(), TEXT.size() * 1.5f);
    }
}

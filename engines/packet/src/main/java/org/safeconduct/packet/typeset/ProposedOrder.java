package org.safeconduct.packet.typeset;

import static org.safeconduct.packet.typeset.HouseStyle.BODY;
import static org.safeconduct.packet.typeset.HouseStyle.BODY_STRONG;
import static org.safeconduct.packet.typeset.HouseStyle.CAPITALS;
import static org.safeconduct.packet.typeset.HouseStyle.HAIRLINE;
import static org.safeconduct.packet.typeset.HouseStyle.PAGE;
import static org.safeconduct.packet.typeset.HouseStyle.SMALL;
import static org.safeconduct.packet.typeset.HouseStyle.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.safeconduct.packet.filing.Motion;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;
import org.safeconduct.packet.typeset.press.Style;

/// The order that a motion proposes, ready for the judge's pen (rule DOC-18).
final class ProposedOrder {
    private static final String BALLOT_BOX = "☐";
    private static final Measure WIDE = Measure.left(PAGE.width(), 16);
    private static final float JUDGE_LINE = 240;
    private static final float WAYS = 152;
    private static final float WAY = 104;

    private final Copy copy;
    private final Motion motion;

    private ProposedOrder(Copy copy) {
        this.copy = copy;
        this.motion = Objects.requireNonNull(copy.filing().motion());
    }

    static Flow of(Copy copy) {
        var order = new ProposedOrder(copy);
        Flow open = order.flow(Caption.Density.OPEN);
        return open.fitsOneSheet() ? open : order.flow(Caption.Density.CLOSE);
    }

    private Flow flow(Caption.Density density) {
        var caption = new Caption(copy, density);
        List<Box> body = new ArrayList<>();
        body.add(caption.court());
        body.add(Box.spring(8, 1));
        body.addAll(caption.parties());
        body.add(Box.spring(10, 1));
        body.add(copy.fixed(Measure.center(PAGE.width(), 20), TITLE, "order.title"));
        body.add(Box.spring(8, 1));
        body.addAll(decision());
        body.add(Box.spring(14, 2));
        body.add(judge());
        body.add(Box.spring(8, 1));
        body.add(service());
        return Flow.of(PAGE, Caption.running(copy, PAGE.width()), body);
    }

    private List<Box> decision() {
        List<Box> lines = new ArrayList<>();
        if (motion.findings().isEmpty()) {
            lines.add(copy.fixed(WIDE, BODY, "order.consideration", motion.relief()));
        } else {
            lines.add(copy.fixed(WIDE, BODY, "order.consideration.findings", motion.relief()));
            motion.findings().forEach(finding -> lines.add(finding(lines.size(), finding)));
            lines.add(copy.fixed(WIDE, BODY, "order.ordered"));
        }
        lines.add(Box.gap(4));
        lines.add(Box.beside(
                choice(BODY_STRONG, "order.granted", 90).at(60),
                choice(BODY_STRONG, "order.denied", 90).at(170),
                copy.fixed(WIDE, BODY, "order.because").at(268)));
        lines.add(Box.gap(4));
        IntStream.rangeClosed(1, 4)
                .mapToObj(reason -> choice(BODY, "order.reason." + reason, PAGE.width() - 20))
                .forEach(lines::add);
        IntStream.rangeClosed(5, 6)
                .mapToObj(reason -> blankChoice("order.reason." + reason))
                .forEach(lines::add);
        lines.add(Box.gap(5));
        lines.add(copy.fixed(WIDE, BODY, "order.deadlines"));
        IntStream.rangeClosed(1, 2)
                .mapToObj(deadline -> blankChoice("order.deadline." + deadline))
                .forEach(lines::add);
        return lines;
    }

    private Box finding(int number, String sentence) {
        var measure = Measure.left(PAGE.width() - 40, 16);
        return Box.beside(
                copy.set(measure, BODY, number + ".").at(20),
                copy.set(measure, BODY, sentence).at(40));
    }

    private Box choice(Style style, String key, float width) {
        var measure = Measure.left(width, 16);
        return Box.beside(
                copy.set(measure, BODY, BALLOT_BOX).at(0),
                copy.fixed(measure, style, key).at(18));
    }

    private Box blankChoice(String key) {
        return Box.beside(
                copy.set(WIDE, BODY, BALLOT_BOX).at(0),
                blank(BODY, key, PAGE.width() - 18).at(18));
    }

    private Box blank(Style style, String key, float width) {
        return copy.type().blank(Measure.left(width, 16), style, copy.words(key));
    }

    private Box judge() {
        var filing = copy.filing();
        var measure = Measure.left(JUDGE_LINE, 15);
        List<Box> below = new ArrayList<>();
        if (filing.judge() != null) {
            below.add(copy.set(measure, BODY, filing.judge()));
        }
        below.add(copy.fixed(measure, BODY, "order.judge"));
        return Box.stack(
                Box.gap(24),
                Box.beside(
                        Box.stack(Box.rule(150, HAIRLINE), Box.gap(2), copy.fixed(measure, BODY, "signature.date"))
                                .at(0),
                        Box.stack(Box.rule(JUDGE_LINE, HAIRLINE), Box.gap(2), Box.stack(below))
                                .at(PAGE.width() - JUDGE_LINE)));
    }

    /// Filled in by the court when it serves its order.
    private Box service() {
        return Box.stack(
                        Box.rule(PAGE.width(), HAIRLINE),
                        Box.gap(8),
                        copy.fixed(Measure.center(PAGE.width(), 15), CAPITALS, "order.service.title"),
                        Box.gap(4),
                        ways("order.service.by", "order.service.mail", "order.service.person", "order.service.ecas"),
                        ways(
                                "order.service.to",
                                "order.service.respondent",
                                "order.service.custodian",
                                "order.service.dhs"),
                        ways("", "order.service.counsel"),
                        Box.gap(6),
                        Box.beside(
                                blank(SMALL, "order.service.date", 170).at(0),
                                blank(SMALL, "order.service.staff", PAGE.width() - 200)
                                        .at(200)))
                .whole();
    }

    private Box ways(String key, String... columns) {
        List<Box.Placed> ways = new ArrayList<>();
        if (copy.wording().has(key)) {
            ways.add(copy.fixed(WIDE, SMALL, key).at(0));
        }
        float x = WAYS;
        for (String column : columns) {
            String words = BALLOT_BOX + "\u00a0\u00a0" + copy.words(column);
            ways.add(copy.set(WIDE, SMALL, words).at(x));
            x += WAY;
        }
        return Box.beside(ways.toArray(Box.Placed[]::new));
    }
}

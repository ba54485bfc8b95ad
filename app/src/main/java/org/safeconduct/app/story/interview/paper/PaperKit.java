package org.safeconduct.app.story.interview.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeconduct.app.platform.page.Words;
import org.safeconduct.app.story.interview.Interview;
import org.safeconduct.packet.typeset.press.Box;
import org.safeconduct.packet.typeset.press.Flow;
import org.safeconduct.packet.typeset.press.Measure;
import org.safeconduct.packet.typeset.press.Press;
import org.safeconduct.packet.typeset.press.Style;

/// The sheets of an interview as a PDF of letter size: what to say first, room for own words, what is still open, and
/// how it ended. No sheet bears a name.
///
/// @param topics what is still open, in the words of whoever prints
record PaperKit(UUID code, Interview.Setting setting, List<String> topics, Words words) {
    private static final Flow.Frame FRAME = new Flow.Frame(72, 60, 468, 752);
    private static final float WIDTH = 468;
    private static final float CODE = 92;
    private static final float LINE = 26;
    private static final float TICK = 18;
    private static final int OWN_SHEETS = 3;
    private static final int TOPICS_A_SHEET = 6;
    private static final Style TEXT = Style.of(Style.Cut.REGULAR, 11);
    private static final Style SMALL = Style.of(Style.Cut.REGULAR, 9);
    private static final Style HEADING = Style.of(Style.Cut.SEMIBOLD, 15);
    private static final Style STRONG = Style.of(Style.Cut.SEMIBOLD, 11);

    byte[] pdf() {
        try (var press = new Press()) {
            var setter = new Setting(press);
            var sheets = setter.sheets();
            for (int at = 0; at < sheets.size(); at++) {
                var head = setter.head(new SheetCode(code, at + 1, sheets.size()));
                press.print(new Flow(FRAME, head, Box.gap(0), sheets.get(at)));
            }
            return press.bytes();
        }
    }

    /// Sets one sheet after the other.
    private final class Setting {
        private final Press press;

        Setting(Press press) {
            this.press = press;
        }

        List<List<Box>> sheets() {
            var sheets = new ArrayList<List<Box>>();
            sheets.add(first());
            IntStream.range(0, OWN_SHEETS).forEach(_ -> sheets.add(own()));
            for (int from = 0; from < topics.size(); from += TOPICS_A_SHEET) {
                sheets.add(open(topics.subList(from, Math.min(topics.size(), from + TOPICS_A_SHEET))));
            }
            sheets.add(last());
            return sheets;
        }

        Box head(SheetCode code) {
            var side = Box.stack(
                    text(SMALL, "Safeconduct"),
                    text(SMALL, words.say("story.paper.sheet", code.sheet(), code.sheets())),
                    text(SMALL, words.say("story.paper.keep")));
            return Box.stack(
                    Box.beside(side.at(0), CodeSquare.box(code.written(), CODE).at(WIDTH - CODE)), Box.gap(14));
        }

        private Box text(Style style, String said) {
            return press.compositor().text(Measure.left(WIDTH - CODE - 20, style.size() * 1.4f), style, said);
        }

        private Box wide(Style style, String said) {
            return press.compositor().text(Measure.left(WIDTH, style.size() * 1.45f), style, said);
        }

        private Box tick(String said) {
            var line = press.compositor().text(Measure.left(WIDTH - TICK, TEXT.size() * 1.5f), TEXT, said);
            return Box.beside(
                    Box.stack(Box.gap(3), Box.outlined(10, 10, Box.gap(0))).at(0), line.at(TICK));
        }

        private List<Box> first() {
            var body = new ArrayList<Box>();
            body.add(wide(HEADING, words.say("story.interview.before")));
            body.add(Box.gap(8));
            for (int at = 1; at <= 4; at++) {
                body.add(tick(words.say("story.interview.before." + at)));
                body.add(Box.gap(6));
            }
            body.add(Box.gap(10));
            body.add(wide(STRONG, words.say("story.interview.day") + ": " + words.day(setting.day())));
            body.add(Box.gap(6));
            body.add(wide(STRONG, words.say("story.paper.pauses")));
            body.addAll(lines(6));
            return body;
        }

        private List<Box> own() {
            var body = new ArrayList<Box>();
            body.add(wide(HEADING, words.say("story.interview.own.first")));
            body.add(wide(SMALL, words.say("story.paper.own")));
            body.addAll(lines(19));
            return body;
        }

        private List<Box> open(List<String> some) {
            var body = new ArrayList<Box>();
            body.add(wide(HEADING, words.say("story.interview.topics")));
            body.add(wide(SMALL, words.say("story.interview.topics.words")));
            body.add(Box.gap(8));
            for (var topic : some) {
                body.add(wide(STRONG, topic));
                body.add(tick(words.say("story.asked.TOLD")));
                body.add(tick(words.say("story.asked.NOT_ASKED") + ". " + words.say("story.interview.why") + ":"));
                body.addAll(lines(1));
                body.add(Box.gap(10));
            }
            return body;
        }

        private List<Box> last() {
            var body = new ArrayList<Box>();
            body.add(wide(HEADING, words.say("story.interview.end")));
            body.add(Box.gap(8));
            body.add(tick(words.say("story.readBack.READ")));
            body.add(tick(words.say("story.readBack.READ_AND_CORRECTED")));
            body.add(tick(words.say("story.readBack.NOT_READ")));
            body.add(Box.gap(10));
            body.add(wide(STRONG, words.say("story.interview.ending")));
            body.addAll(lines(8));
            return body;
        }

        private List<Box> lines(int count) {
            return IntStream.range(0, count)
                    .mapToObj(_ -> Box.stack(Box.gap(LINE), Box.rule(WIDTH, 0.4f)))
                    .toList();
        }
    }
}

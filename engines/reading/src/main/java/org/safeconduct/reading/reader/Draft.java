package org.safeconduct.reading.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.safeconduct.reading.Page.Box;
import org.safeconduct.reading.Page.Line;
import org.safeconduct.reading.Page.Word;
import org.safeconduct.reading.worker.Message;

/// What is known of a page while its file is being read.
final class Draft {
    private static final int SURE = 100;

    private final int number;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private Seen seen = Seen.NOTHING;
    private @Nullable Future<Recognised> recognised;
    private int line = 1;

    /// What a worker saw of a page.
    ///
    /// @param drawable whether anything could be seen at all
    /// @param looks hash, 0 when there is nothing to compare
    /// @param onPaper whether it looks like marks on paper and not like a photograph
    record Seen(double width, double height, boolean drawable, long looks, boolean blank, boolean onPaper) {
        static final Seen NOTHING = new Seen(0, 0, false, 0, false, false);

        static Seen of(Message message) {
            return new Seen(
                    message.measure(0),
                    message.measure(1),
                    message.claim(2),
                    Long.parseLong(message.text(3)),
                    message.claim(4),
                    message.claim(5));
        }
    }

    Draft(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    void word(Message message) {
        var box = new Box(message.measure(1), message.measure(2), message.measure(3), message.measure(4));
        word(message.number(0), new Word(message.text(5), box, SURE));
    }

    void word(int onLine, Word word) {
        if (onLine != line) {
            endLine();
            line = onLine;
        }
        words.add(word);
    }

    void see(Seen seen) {
        endLine();
        this.seen = seen;
    }

    Seen seen() {
        return seen;
    }

    void awaits(Future<Recognised> recognised) {
        this.recognised = recognised;
    }

    @Nullable
    Future<Recognised> recognised() {
        return recognised;
    }

    boolean isFinished() {
        return recognised == null || recognised.isDone();
    }

    /// What the file itself says.
    List<Line> lines() {
        return List.copyOf(lines);
    }

    private void endLine() {
        if (!words.isEmpty()) {
            lines.add(new Line(lines.size() + 1, words));
            words.clear();
        }
    }
}

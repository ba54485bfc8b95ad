package org.safeconduct.reading.worker;

import java.io.IOException;
import java.nio.file.Path;
import org.safeconduct.reading.FileKind;
import org.safeconduct.reading.Refusal;
import org.safeconduct.reading.facts.FileFacts;
import org.safeconduct.reading.sheet.Look;
import org.safeconduct.reading.sheet.Look.Scan;
import org.safeconduct.reading.sheet.Look.Seen;
import org.safeconduct.reading.sheet.Sheets;
import org.safeconduct.reading.worker.Message.Topic;

/// Says everything about one file.
record Looking(WorkerMain worker, Path file, Path scratch) {
    void from(int first) throws Refusal, IOException {
        var kind = Detection.of(file);
        if (!kind.hasPages()) {
            worker.say(Topic.KIND, kind, 0);
            sayFacts(kind);
            return;
        }
        try (var sheets = Sheets.open(file, kind, scratch)) {
            worker.say(Topic.KIND, kind, sheets.count());
            sayFacts(kind);
            for (int i = first; i < sheets.count(); i++) {
                worker.say(Topic.AT, i);
                look(sheets, i);
            }
        }
    }

    private void sayFacts(FileKind kind) {
        FileFacts.of(file, kind).forEach(fact -> worker.say(Topic.FACT, FactLine.values(fact)));
    }

    private void look(Sheets sheets, int index) throws IOException {
        Look look;
        try {
            look = sheets.look(index);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            worker.say(Topic.UNSEEN);
            return;
        }
        for (var line : look.lines()) {
            for (var word : line.parts()) {
                var box = word.box();
                worker.say(Topic.WORD, line.number(), box.left(), box.top(), box.width(), box.height(), word.text());
            }
        }
        var seen = look.seen();
        worker.say(
                Topic.PAGE,
                look.width(),
                look.height(),
                seen.isPresent(),
                seen.map(Seen::looks).orElse(0L),
                seen.filter(Seen::blank).isPresent(),
                seen.filter(Seen::onPaper).isPresent());
        if (look.scan().isPresent()) {
            offer(look.scan().get(), scratch.resolve("scan-" + index + ".pgm"));
        }
    }

    private void offer(Scan scan, Path image) throws IOException {
        scan.grey().write(image);
        var area = scan.area();
        worker.say(Topic.SCAN, image, scan.dpi(), area.left(), area.top(), area.width(), area.height());
        worker.awaitRoom();
    }
}

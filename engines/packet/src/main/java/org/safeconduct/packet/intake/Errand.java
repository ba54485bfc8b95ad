package org.safeconduct.packet.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.intake.worker.Message;
import org.safeconduct.packet.intake.worker.Message.Topic;
import org.safeconduct.packet.intake.worker.WorkerLostException;
import org.safeconduct.packet.intake.worker.WorkerLostException.Reason;

/// Has single files read, each in a worker, and lays text under their scans.
record Errand(Workshop workshop, List<String> languages, Progress progress) {
    FileRead read(Path file, String name) {
        var first = new Desk(name, languages, workshop.scans(), progress);
        try {
            return read(file, name, first);
        } catch (WorkerLostException e) {
            if (!e.isWorthAnotherTry()) {
                return stopped(name, first.at(), e.reason());
            }
        }
        progress.step("Reading " + name, 0, 0);
        var second = new Desk(name, languages, workshop.scans(), progress);
        try {
            return read(file, name, second);
        } catch (WorkerLostException e) {
            return stopped(name, second.at(), e.reason());
        }
    }

    private FileRead read(Path file, String name, Desk desk) throws WorkerLostException {
        var scratch = workshop.newFolder();
        var pdf = scratch.resolve("normalised.pdf");
        var order = Message.of(Topic.READ, file, name, scratch, pdf, String.join(",", languages));
        var last = workshop.workers()
                .run(worker -> desk.follow(worker, order, workshop.limits().stall()));
        if (last.topic() == Topic.REFUSED) {
            return new FileRead.Unreadable(Finding.blocks(last.text(0), Place.of(name), last.text(1)));
        }
        desk.awaitReadings();
        var sheets = desk.pages().stream().map(PageRead::sheet).toList();
        return new FileRead.Read(layered(pdf, scratch, desk.pages()), sheets, desk.attachments(), desk.findings());
    }

    private Path layered(Path pdf, Path scratch, List<PageRead> pages) throws WorkerLostException {
        var result = scratch.resolve("document.pdf");
        var readings = new ArrayList<Object>();
        for (int i = 0; i < pages.size(); i++) {
            var area = pages.get(i).area();
            var reading = pages.get(i).findReading();
            if (area != null && reading.isPresent()) {
                var words = scratch.resolve("words-" + i);
                saving(() -> reading.get().save(words));
                readings.addAll(List.of(i, words, area.left(), area.bottom(), area.width(), area.height()));
            }
        }
        if (readings.isEmpty()) {
            return pdf;
        }
        readings.addAll(0, List.of(pdf, result));
        workshop.write(Message.of(Topic.LAYER, readings.toArray()));
        saving(() -> Files.delete(pdf));
        return result;
    }

    private FileRead stopped(String name, int page, Reason reason) {
        var where = page == 0 ? name : "Page %d of %s".formatted(page, name);
        var words = switch (reason) {
            case STALLED ->
                "%s kept the reader busy for more than %d seconds and was given up."
                        .formatted(where, workshop.limits().stall().toSeconds());
            case DIED -> where + " needs more memory than any document should, and was given up.";
        };
        return new FileRead.Unreadable(Finding.blocks(
                "IN-13",
                Place.of(name, page),
                words + " Print it to PDF from the program that shows it, and try that file."));
    }

    @FunctionalInterface
    private interface Saving {
        void run() throws IOException;
    }

    private static void saving(Saving saving) {
        try {
            saving.run();
        } catch (IOException e) {
            throw new PacketException("The work folder cannot be written to.", e);
        }
    }
}

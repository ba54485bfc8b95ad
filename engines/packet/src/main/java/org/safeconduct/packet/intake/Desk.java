package org.safeconduct.packet.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.intake.ocr.Tesseract;
import org.safeconduct.packet.intake.page.Pages.Facts;
import org.safeconduct.packet.intake.page.Scan;
import org.safeconduct.packet.intake.page.Scan.Area;
import org.safeconduct.packet.intake.rendition.Rendition.Attachment;
import org.safeconduct.packet.intake.worker.Message;
import org.safeconduct.packet.intake.worker.Message.Topic;
import org.safeconduct.packet.intake.worker.Worker;
import org.safeconduct.packet.intake.worker.WorkerLostException;

/// Follows one worker through one file and notes down what it says.
final class Desk {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

    private final String name;
    private final List<String> languages;
    private final Scans scans;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<PageRead> pages = new ArrayList<>();
    private int at;
    private int total;

    Desk(String name, List<String> languages, Scans scans, Progress progress) {
        this.name = name;
        this.languages = languages;
        this.scans = scans;
        this.progress = progress;
    }

    /// Returns the last word of the worker, DONE or REFUSED.
    Message follow(Worker worker, Message order, Duration stall) throws WorkerLostException {
        worker.order(order);
        var message = worker.answer(stall);
        for (; message.topic() != Topic.DONE && message.topic() != Topic.REFUSED; message = worker.answer(stall)) {
            hear(message);
            progress.step("Reading " + name, at, total);
            if (message.topic() == Topic.SCAN) {
                worker.order(Message.of(Topic.GO));
            }
        }
        return message;
    }

    /// The page a lost worker was busy with, 0 when it hadn't come to the pages.
    int at() {
        return at;
    }

    List<PageRead> pages() {
        return pages;
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /// Waits for the scans to be read. Gives a sign of life meanwhile, which is also where a person stops it.
    void awaitReadings() {
        for (int i = 0; i < pages.size(); i++) {
            while (!pages.get(i).isReadWithin(SIGN_OF_LIFE)) {
                progress.step("Reading the scans of " + name, i, pages.size());
            }
        }
    }

    /// Waits for the scans to be read, then says all there is to say, page by page.
    List<Finding> findings() {
        var all = new ArrayList<>(findings);
        if (scans.isWanted() && pages.stream().anyMatch(page -> page.facts().wantsReading())) {
            all.addAll(missing());
        }
        for (int i = 0; i < pages.size(); i++) {
            all.addAll(pages.get(i).findings(Place.of(name, i + 1)));
        }
        return all;
    }

    private void hear(Message message) {
        switch (message.topic()) {
            case AT -> {
                at = message.number(0);
                total = message.number(1);
            }
            case PRINTED -> {
                // No more than a sign of life: intake's patience begins anew with every word of the worker.
            }
            case FINDING -> findings.add(finding(message));
            case ATTACHMENT -> attachments.add(new Attachment(message.text(0), Path.of(message.text(1))));
            case PAGE -> pages.add(PageRead.of(facts(message)));
            case SCAN -> read(message);
            default -> throw new IllegalStateException(message.topic().name());
        }
    }

    private void read(Message message) {
        if (scans.languages().isEmpty()) {
            return;
        }
        var area = new Area(message.measure(2), message.measure(3), message.measure(4), message.measure(5));
        var scan = new Scan(Path.of(message.text(0)), message.number(1), area);
        pages.add(pages.removeLast().withScan(area, scans.submit(scan, languages)));
    }

    private List<Finding> missing() {
        if (scans.languages().isEmpty()) {
            return List.of(Finding.warns(
                    "IN-03",
                    Place.of(name),
                    "The scans in %s were not made searchable: the program %s was not found. Install the package %s and run again."
                            .formatted(name, Tesseract.TOOL.program(), Tesseract.TOOL.origin())));
        }
        return scans.languages().missing(languages, name);
    }

    private static Finding finding(Message message) {
        var place = message.text(2).isEmpty() ? null : Place.of(message.text(2), message.number(3));
        return new Finding(Level.valueOf(message.text(0)), message.text(1), place, message.text(4));
    }

    private static Facts facts(Message message) {
        return new Facts(
                message.measure(0),
                message.measure(1),
                message.measure(2),
                message.claim(3),
                message.claim(4),
                message.claim(5));
    }
}

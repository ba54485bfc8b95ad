package org.safeconduct.packet.intake.worker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.kind.Detection;
import org.safeconduct.packet.intake.kind.FileKind;
import org.safeconduct.packet.intake.page.Pages;
import org.safeconduct.packet.intake.pdf.Normalization;
import org.safeconduct.packet.intake.rendition.Rendition;
import org.safeconduct.packet.intake.rendition.Source;
import org.safeconduct.packet.intake.rendition.UnreadableException;
import org.safeconduct.packet.intake.worker.Message.Topic;

/// One order carried out inside a worker.
record Job(Message order, WorkerMain worker) {
    void run() {
        try {
            switch (order.topic()) {
                case READ -> read();
                case LAYER -> Finishing.layer(order);
                case JOIN -> Finishing.join(order);
                default -> throw new IllegalArgumentException(order.line());
            }
            worker.say(Topic.DONE);
        } catch (UnreadableException e) {
            worker.say(Topic.REFUSED, e.rule(), named(e.words()));
        } catch (IOException e) {
            worker.say(Topic.REFUSED, "IN-01", name() + " broke off while being read. Ask for the file again.");
        } catch (PacketException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // Libraries answer malformed files with class casts and those in a circle with endless recursion.
            worker.say(
                    Topic.REFUSED,
                    "IN-01",
                    name() + " is too damaged to be shown. Ask for the file again or print it anew.");
        }
    }

    /// A tool that is missing or too slow doesn't know for which document it was wanted.
    private String named(String words) {
        return words.contains(name()) ? words : "%s could not be taken in. %s".formatted(name(), words);
    }

    private String name() {
        return order.topic() == Topic.READ ? order.text(1) : "The document";
    }

    private void read() throws UnreadableException, IOException {
        var languages = order.text(4).isEmpty()
                ? List.<String>of()
                : List.of(order.text(4).split(","));
        var source = new Source(
                Path.of(order.text(0)), name(), Path.of(order.text(2)), languages, () -> worker.say(Topic.PRINTED));
        var kind = Detection.of(source.file(), source.name());
        if (kind.contradicts(source.name())) {
            say(Finding.warns("IN-06", Place.of(source.name()), misnamed(kind)));
        }
        var pdf = Path.of(order.text(3));
        Normalization.normalize(pages(kind, source), pdf, source.name()).forEach(this::say);
        look(pdf, source);
    }

    private Path pages(FileKind kind, Source source) throws UnreadableException, IOException {
        if (kind == FileKind.PDF) {
            return source.file();
        }
        Rendition rendition = Renderers.of(kind).render(source);
        rendition.findings().forEach(this::say);
        rendition.attachments().forEach(found -> worker.say(Topic.ATTACHMENT, found.name(), found.file()));
        return rendition.pdf();
    }

    private String misnamed(FileKind kind) {
        return "%s is in truth %s and was taken in as one. Check that it is the file you meant."
                .formatted(name(), kind.words());
    }

    private void look(Path pdf, Source source) throws IOException {
        try (var pages = Pages.open(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                worker.say(Topic.AT, i + 1, pages.count());
                var facts = pages.facts(i);
                worker.say(
                        Topic.PAGE,
                        facts.width(),
                        facts.height(),
                        facts.clearBottom(),
                        facts.blank(),
                        facts.hasText(),
                        facts.unseen());
                if (facts.wantsReading()) {
                    offer(pages, i, source.scratch().resolve("scan-" + i + ".pgm"));
                }
            }
        }
    }

    private void offer(Pages pages, int index, Path image) throws IOException {
        var scan = pages.scan(index, image);
        var area = scan.area();
        worker.say(Topic.SCAN, scan.image(), scan.dpi(), area.left(), area.bottom(), area.width(), area.height());
        worker.awaitRoom();
    }

    private void say(Finding finding) {
        var place = finding.place();
        worker.say(
                Topic.FINDING,
                finding.level(),
                finding.rule(),
                place == null ? "" : place.document(),
                place == null ? 0 : place.page(),
                finding.words());
    }
}

package org.safeconduct.packet.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.Taken.Piece;
import org.safeconduct.packet.intake.rendition.Rendition.Attachment;
import org.safeconduct.packet.intake.worker.Message;
import org.safeconduct.packet.intake.worker.Message.Topic;
import org.safeconduct.packet.intake.worker.WorkerLostException;

/// Puts a document and the files attached to it behind each other, in the order in which a reader meets them.
final class Bundle {
    private final Workshop workshop;
    private final Errand errand;
    private final List<Path> pdfs = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> leftOver = new ArrayList<>();
    private int attachments;

    Bundle(Workshop workshop, Errand errand) {
        this.workshop = workshop;
        this.errand = errand;
    }

    Taken bind(String name, FileRead.Read document) {
        add(name, document, name, 0);
        nameLeftOver();
        return new Taken.Accepted(joined(), pieces, sheets, findings);
    }

    private void add(String bookmark, FileRead.Read read, String name, int depth) {
        pieces.add(new Piece(bookmark, sheets.size(), read.sheets().size()));
        pdfs.add(read.pdf());
        sheets.addAll(read.sheets());
        findings.addAll(read.findings());
        for (var attachment : read.attachments()) {
            attach(attachment, name, depth + 1);
        }
    }

    private void attach(Attachment attachment, String parent, int depth) {
        var name = parent + " › " + attachment.name();
        var limits = workshop.limits();
        if (depth > limits.depth() || ++attachments > limits.attachments()) {
            leftOver.add(name);
            return;
        }
        switch (errand.read(attachment.file(), name)) {
            case FileRead.Unreadable(var finding) -> leftOut(name, finding.words());
            case FileRead.Read read -> add(attachment.name(), read, name, depth);
        }
    }

    private void leftOut(String name, String reason) {
        findings.add(Finding.warns(
                "IN-10", Place.of(name), "The attachment %s is not in the filing. %s".formatted(name, reason)));
    }

    /// In one finding, since a mail may carry a thousand.
    private void nameLeftOver() {
        if (leftOver.isEmpty()) {
            return;
        }
        var reason = "There are more attachments, or deeper ones, than are taken in by themselves.";
        var more = leftOver.size() == 1 ? "" : " The same goes for %,d after it.".formatted(leftOver.size() - 1);
        leftOut(leftOver.getFirst(), reason + more);
    }

    private Path joined() {
        if (pdfs.size() == 1) {
            return pdfs.getFirst();
        }
        var whole = workshop.newFolder().resolve("document.pdf");
        var values = new ArrayList<Object>(List.of(whole));
        values.addAll(pdfs);
        try {
            workshop.write(Message.of(Topic.JOIN, values.toArray()));
            return whole;
        } catch (WorkerLostException e) {
            throw new PacketException("A document and its attachments could not be put together.", e);
        }
    }
}

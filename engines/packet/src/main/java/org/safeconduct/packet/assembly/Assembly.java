package org.safeconduct.packet.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.safeconduct.law.Rulebook;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.Progress;
import org.safeconduct.packet.filing.Filing;
import org.safeconduct.packet.filing.manifest.FilingReader;
import org.safeconduct.packet.filing.manifest.Manifest;
import org.safeconduct.packet.form.FormLibrary;
import org.safeconduct.packet.intake.Intake;
import org.safeconduct.packet.intake.Intake.Limits;
import org.safeconduct.packet.intake.Taken;
import org.safeconduct.packet.preflight.Preflight;
import org.safeconduct.packet.preflight.Preflight.Evidence;
import org.safeconduct.packet.splice.Splicer;
import org.safeconduct.packet.splice.Volume;
import org.safeconduct.packet.splice.part.Leaf;

/// Makes a filing out of a case folder.
///
/// The same folder, forms and rules give the same bytes. Nothing is written to the target before everything is
/// finished, so that an earlier filing is never replaced by a bad or half one.
public final class Assembly {
    /// Room for a page number at the foot of a page, half an inch.
    private static final double FOOT = 36;

    private static final String FORMS = "forms";

    private final Rulebook rules;
    private final FormLibrary forms;
    private final @Nullable Path shelf;

    public Assembly(Rulebook rules, FormLibrary forms) {
        this(rules, forms, null);
    }

    private Assembly(Rulebook rules, FormLibrary forms, @Nullable Path shelf) {
        this.rules = rules;
        this.forms = forms;
        this.shelf = shelf;
    }

    /// The same assembly, which keeps what it takes in, so that only new files cost time. The filing is the same.
    ///
    /// @param folder made if it isn't there; holds evidence in the clear
    public Assembly withShelf(Path folder) {
        return new Assembly(rules, forms, folder);
    }

    /// Takes one file in before anybody assembles it; without a shelf that only tells what would become of it.
    ///
    /// @param name the file as the manifest will name it
    /// @param languages as the manifest will give them
    public Taken takeIn(Path file, String name, List<String> languages, Progress progress) {
        try (var room = Workroom.open();
                var intake = intake(room)) {
            return intake.take(file, name, languages, progress);
        }
    }

    /// Tells what stands against a filing, and writes nothing.
    ///
    /// @param manifest `filing.yaml`, or the case folder that holds one
    public List<Finding> check(Path manifest, Progress progress) {
        return switch (FilingReader.of(rules).read(manifest)) {
            case Manifest.Faulty(var findings) -> findings;
            case Manifest.Read read -> {
                try (var room = Workroom.open()) {
                    yield examine(read, room, progress).findings();
                }
            }
        };
    }

    /// Does everything that was ordered, or tells what stands against it.
    ///
    /// @throws CancellationException when `progress` asked to stop; nothing is left behind
    /// @throws PacketException when disk or installation fail
    public Outcome assemble(Order order, Progress progress) {
        return switch (FilingReader.of(rules).read(order.manifest())) {
            case Manifest.Faulty(var findings) -> new Outcome.Unreadable(findings);
            case Manifest.Read read -> assemble(order, read, progress);
        };
    }

    private Outcome assemble(Order order, Manifest.Read manifest, Progress progress) {
        try (var room = Workroom.open()) {
            var examined = examine(manifest, room, progress);
            var findings = examined.findings();
            if (isBlocked(findings) && !order.isDraft()) {
                return new Outcome.Blocked(findings);
            }
            progress.step("Numbering the pages", 0, 0);
            var volumes = new Pagination(manifest.filing(), examined.holdings(), order.purpose()).volumes();
            var written = deliver(volumes, order.target(), progress);
            handOut(room.room(FORMS), order.editable());
            return new Outcome.Assembled(written, written.getLast().last(), findings);
        }
    }

    private record Examined(Holdings holdings, List<Finding> findings) {}

    private Examined examine(Manifest.Read manifest, Workroom room, Progress progress) {
        var found = new ArrayList<>(manifest.findings());
        var holdings = gather(manifest.filing(), room, found, progress);
        var evidence = new Evidence(Papers.of(holdings.taken()), found);
        return new Examined(holdings, Preflight.of(rules).check(manifest.filing(), evidence));
    }

    private static boolean isBlocked(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.level() == Level.BLOCKS);
    }

    private Holdings gather(Filing filing, Workroom room, List<Finding> found, Progress progress) {
        try (var intake = intake(room)) {
            var fit = new Fit(paper(filing), FOOT);
            var gathered = new Gathering(filing, intake, fit, progress).gather();
            var desk = new FormDesk(forms, room.room(FORMS), intake, fit);
            desk.fill(filing, gathered, progress);
            found.addAll(desk.findings());
            return gathered.withForms(desk.holdings());
        }
    }

    private Intake intake(Workroom room) {
        var intake = Intake.open(room.room("intake"), Limits.ofThisMachine());
        return shelf == null ? intake : intake.withShelf(shelf);
    }

    private Leaf paper(Filing filing) {
        var sides = rules.rule("DOC-01", filing.date()).points();
        return new Leaf(sides.getFirst(), sides.getLast());
    }

    private static List<Outcome.Volume> deliver(List<Volume> volumes, Path target, Progress progress) {
        try (var delivery = Delivery.to(target)) {
            List<Long> sizes = new ArrayList<>();
            for (Volume volume : volumes) {
                sizes.add(Splicer.write(delivery.next(), volume, progress).size());
            }
            List<Path> names = delivery.hand();
            List<Outcome.Volume> handed = new ArrayList<>();
            int first = 1;
            for (int i = 0; i < names.size(); i++) {
                int last = first + volumes.get(i).pages().size() - 1;
                handed.add(new Outcome.Volume(names.get(i), first, last, sizes.get(i)));
                first = last + 1;
            }
            return handed;
        }
    }

    private static void handOut(Path forms, @Nullable Path editable) {
        if (editable == null) {
            return;
        }
        try (var drafts = Files.newDirectoryStream(forms, "*-draft.pdf")) {
            Files.createDirectories(editable);
            for (Path draft : drafts) {
                Files.copy(draft, editable.resolve(draft.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new PacketException("The editable forms can't be written to " + editable + ".", e);
        }
    }
}

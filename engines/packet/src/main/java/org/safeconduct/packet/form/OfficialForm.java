package org.safeconduct.packet.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.PacketException;
import org.safeconduct.packet.form.facts.Facts;
import org.safeconduct.packet.form.map.Edition;
import org.safeconduct.packet.form.map.FieldMap;
import org.safeconduct.packet.form.sheet.Paper;

/// An imported form of an edition that we can fill.
public final class OfficialForm {
    private final Edition edition;
    private final byte[] content;
    private final List<Finding> findings;

    OfficialForm(Edition edition, byte[] content, List<Finding> findings) {
        this.edition = edition;
        this.content = content;
        this.findings = findings;
    }

    public Edition edition() {
        return edition;
    }

    /// What a person should confirm about the imported file itself.
    public List<Finding> findings() {
        return findings;
    }

    /// Every field of the form, in its own order.
    public List<FormField> fields() {
        try (var paper = open()) {
            return FieldList.of(paper.boxes());
        }
    }

    /// Fills the form and writes draft and filing copy into a folder that exists. The same form, facts and day give
    /// the same bytes.
    ///
    /// @param day the day of filing
    /// @throws PacketException when the folder can't be written
    public FilledForm fill(Facts facts, LocalDate day, Path folder) {
        var map = FieldMap.read(edition.map() == null ? "" : edition.map());
        var draft = folder.resolve(edition.form() + "-draft.pdf");
        var filing = folder.resolve(edition.form() + ".pdf");
        try (var editable = open();
                var printed = open()) {
            draft(map, facts, editable, draft);
            var outcome = filing(map, facts, printed, filing);
            var all = review(map, facts, day, outcome, printed);
            return new FilledForm(edition.form(), draft, filing, printed.pages(), all);
        } catch (IOException e) {
            throw new PacketException("The filled form " + edition.form() + " can't be written to its folder.", e);
        }
    }

    /// What [#fill] would find, without writing anything.
    ///
    /// @param day the day of filing
    public List<Finding> review(Facts facts, LocalDate day) {
        var map = FieldMap.read(edition.map() == null ? "" : edition.map());
        try (var paper = open()) {
            paper.clean();
            var outcome = Filling.fill(map, facts, paper, paper.penForPrint());
            return review(map, facts, day, outcome, paper);
        }
    }

    private List<Finding> review(FieldMap map, Facts facts, LocalDate day, Filling.Outcome outcome, Paper paper) {
        var all = new ArrayList<>(findings);
        all.addAll(new Review(map, edition, facts, day).findings(outcome, paper));
        return List.copyOf(all);
    }

    private void draft(FieldMap map, Facts facts, Paper paper, Path file) throws IOException {
        paper.clean();
        var pen = paper.penForEditing();
        Filling.fill(map, facts, paper, pen);
        pen.finish();
        save(paper, file);
    }

    private Filling.Outcome filing(FieldMap map, Facts facts, Paper paper, Path file) throws IOException {
        paper.clean();
        var pen = paper.penForPrint();
        var outcome = Filling.fill(map, facts, paper, pen);
        pen.flatten();
        save(paper, file);
        return outcome;
    }

    private void save(Paper paper, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            paper.save(out, seed());
        }
    }

    private long seed() {
        var hash = FieldList.hash((edition.form() + edition.printed()).getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(HexFormat.of().parseHex(hash)).getLong();
    }

    private Paper open() {
        try {
            return Paper.open(content).orElseThrow();
        } catch (IOException e) {
            throw new PacketException("The imported form " + edition.form() + " can't be opened any more.", e);
        }
    }
}

package org.safeconduct.packet.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeconduct.packet.Finding;
import org.safeconduct.packet.Level;
import org.safeconduct.packet.Place;
import org.safeconduct.packet.intake.Sheet.Text;
import org.safeconduct.packet.intake.Taken.Piece;

/// What a [Shelf] notes of a document beside its PDF: `docs/formats/shelf.md`.
///
/// @param print SHA-256 of the PDF
record Label(String print, List<Piece> pieces, List<Sheet> sheets, List<Finding> findings) {
    private static final String MAGIC = "SCSHELF1";
    private static final int CHECK = 32;

    static Label of(Taken.Accepted taken) throws IOException {
        return new Label(Digest.of(taken.pdf()), taken.pieces(), taken.sheets(), taken.findings());
    }

    /// Empty when the PDF isn't the one this label was written for.
    Optional<Taken.Accepted> findFor(Path pdf) throws IOException {
        return Digest.of(pdf).equals(print)
                ? Optional.of(new Taken.Accepted(pdf, pieces, sheets, findings))
                : Optional.empty();
    }

    void write(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(MAGIC);
            out.writeUTF(print);
            each(pieces, out, Label::write);
            each(sheets, out, Label::write);
            each(findings, out, Label::write);
            out.write(Digest.sha256().digest(bytes.toByteArray()));
        }
        Files.write(file, bytes.toByteArray());
    }

    /// @throws IOException also when the label is cut short or was changed
    static Label read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        int end = Math.max(0, bytes.length - CHECK);
        var check = Digest.sha256().digest(Arrays.copyOf(bytes, end));
        if (!Arrays.equals(check, 0, CHECK, bytes, end, bytes.length)) {
            throw new IOException("a label is damaged");
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            if (!in.readUTF().equals(MAGIC)) {
                throw new IOException("a label of another version");
            }
            return new Label(in.readUTF(), each(in, Label::piece), each(in, Label::sheet), each(in, Label::finding));
        }
    }

    @FunctionalInterface
    private interface Writing<T> {
        void write(T one, DataOutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> void each(List<T> all, DataOutputStream out, Writing<T> writing) throws IOException {
        out.writeInt(all.size());
        for (T one : all) {
            writing.write(one, out);
        }
    }

    private static <T> List<T> each(DataInputStream in, Reading<T> reading) throws IOException {
        List<T> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            all.add(reading.read(in));
        }
        return all;
    }

    private static void write(Piece piece, DataOutputStream out) throws IOException {
        out.writeUTF(piece.name());
        out.writeInt(piece.firstPage());
        out.writeInt(piece.pages());
    }

    private static Piece piece(DataInputStream in) throws IOException {
        return new Piece(in.readUTF(), in.readInt(), in.readInt());
    }

    private static void write(Sheet sheet, DataOutputStream out) throws IOException {
        out.writeFloat(sheet.width());
        out.writeFloat(sheet.height());
        out.writeFloat(sheet.clearBottom());
        out.writeBoolean(sheet.blank());
        out.writeUTF(sheet.text().name());
        out.writeInt(sheet.confidence());
    }

    private static Sheet sheet(DataInputStream in) throws IOException {
        return new Sheet(
                in.readFloat(),
                in.readFloat(),
                in.readFloat(),
                in.readBoolean(),
                Text.valueOf(in.readUTF()),
                in.readInt());
    }

    private static void write(Finding finding, DataOutputStream out) throws IOException {
        var place = finding.place();
        out.writeUTF(finding.level().name());
        out.writeUTF(finding.rule());
        out.writeUTF(place == null ? "" : place.document());
        out.writeInt(place == null ? 0 : place.page());
        out.writeUTF(finding.words());
    }

    private static Finding finding(DataInputStream in) throws IOException {
        var level = Level.valueOf(in.readUTF());
        var rule = in.readUTF();
        var place = Place.of(in.readUTF(), in.readInt());
        return new Finding(level, rule, place.document().isEmpty() ? null : place, in.readUTF());
    }
}

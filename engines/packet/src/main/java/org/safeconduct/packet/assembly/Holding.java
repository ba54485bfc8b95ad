package org.safeconduct.packet.assembly;

import java.util.ArrayList;
import java.util.List;
import org.safeconduct.packet.intake.Taken;
import org.safeconduct.packet.intake.Taken.Piece;
import org.safeconduct.packet.splice.Part;

/// A file that was taken in and made ready.
///
/// @param sections the document, then whatever was attached to it; not empty
record Holding(Part part, List<Section> sections) {

    /// Pages that came from one file, under the name that file had.
    record Section(String name, List<Folio> folios) {}

    static Holding of(Taken.Accepted taken, Wanted wanted, Fit fit) {
        var part = Part.prepare(taken.pdf());
        List<Folio> folios = new ArrayList<>();
        for (int page = 0; page < taken.sheets().size(); page++) {
            folios.add(new Folio(part, page, fit.place(taken.sheets().get(page))));
        }
        var document = wanted.document();
        if (document == null) {
            return new Holding(
                    part,
                    taken.pieces().stream().map(piece -> section(piece, folios)).toList());
        }
        var chosen = document.pagesOf(folios.size()).stream()
                .map(page -> folios.get(page - 1))
                .toList();
        return new Holding(part, List.of(new Section(wanted.file().toString(), chosen)));
    }

    private static Section section(Piece piece, List<Folio> folios) {
        return new Section(piece.name(), folios.subList(piece.firstPage(), piece.firstPage() + piece.pages()));
    }
}

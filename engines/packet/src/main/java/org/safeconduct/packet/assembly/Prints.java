package org.safeconduct.packet.assembly;

import java.util.List;
import java.util.stream.IntStream;
import org.safeconduct.packet.splice.Part;
import org.safeconduct.packet.splice.Placement;
import org.safeconduct.packet.typeset.Piece;
import org.safeconduct.packet.typeset.Pieces;

/// The papers that the house printed for one round of numbering, made ready like any other document.
record Prints(Pieces pieces, Part part) {

    static Prints of(Pieces pieces) {
        return new Prints(pieces, Part.of(pieces.pdf(), "the papers of the house"));
    }

    boolean has(Piece piece) {
        return pieces.find(piece).isPresent();
    }

    /// The pages of a piece; our own paper is letter-size and leaves room for the number.
    List<Folio> folios(Piece piece) {
        var printed = pieces.find(piece).orElseThrow();
        return IntStream.range(printed.first(), printed.first() + printed.pages())
                .mapToObj(page -> new Folio(part, page, Placement.AS_IS))
                .toList();
    }

    /// The lines of a page that lead somewhere; none on pages of others.
    List<Pieces.Area> areas(Folio folio) {
        return folio.part() == part ? pieces.areas(folio.page()) : List.of();
    }
}

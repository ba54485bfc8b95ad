package org.safeconduct.packet.typeset;

import java.util.List;
import java.util.Optional;

/// The printed pages: one PDF, so that its fonts are embedded once, and what is where in it.
public final class Pieces {
    private final byte[] pdf;
    private final List<Printed> printed;
    private final List<Area> areas;

    Pieces(byte[] pdf, List<Printed> printed, List<Area> areas) {
        this.pdf = pdf;
        this.printed = List.copyOf(printed);
        this.areas = List.copyOf(areas);
    }

    /// The file itself; the array is not copied.
    public byte[] pdf() {
        return pdf;
    }

    /// Every piece in the order of the pages.
    public List<Printed> printed() {
        return printed;
    }

    public Optional<Printed> find(Piece piece) {
        return printed.stream().filter(one -> one.piece().equals(piece)).findFirst();
    }

    /// The places of a page that lead to a target.
    public List<Area> areas(int page) {
        return areas.stream().filter(area -> area.page() == page).toList();
    }

    /// A piece and its pages in the PDF, `first` counted from 0.
    public record Printed(Piece piece, int first, int pages) {}

    /// A rectangle in points from the lower left corner of a page of the PDF, the page counted from 0.
    public record Area(int page, float left, float bottom, float width, float height, Target target) {}
}

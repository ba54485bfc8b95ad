package org.safeconduct.packet.splice;

/// What is printed on a page of the filing, over its content and upright as the page is seen.
public sealed interface Stamp {
    /// The number of a page at its foot.
    ///
    /// @param text usually digits; ASCII
    /// @param rise from the foot of the page to the foot of the digits, in points
    /// @param size of the letters in points
    record PageNumber(String text, Edge edge, Backing backing, double rise, double size) implements Stamp {

        /// A plain number at the bottom centre, where court papers carry it.
        public static PageNumber of(int page) {
            return new PageNumber(Integer.toString(page), Edge.CENTRE, Backing.NONE, 22, 11);
        }

        public PageNumber with(Backing other) {
            return new PageNumber(text, edge, other, rise, size);
        }

        public PageNumber with(Edge other) {
            return new PageNumber(text, other, backing, rise, size);
        }
    }

    /// Where a number stands at the foot.
    enum Edge {
        CENTRE,
        RIGHT
    }

    /// What lies behind a number.
    enum Backing {
        NONE,
        /// A white box just larger than the digits, for scans that are dark to the edge.
        WHITE
    }

    /// A word across the whole page, so light that everything under it stays readable.
    record Draft(String word) implements Stamp {
        public static Draft usual() {
            return new Draft("DRAFT");
        }
    }
}

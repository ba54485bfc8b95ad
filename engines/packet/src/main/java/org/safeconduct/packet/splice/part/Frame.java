package org.safeconduct.packet.splice.part;

/// A page as its file describes it (ISO 32000-2, 14.11.2).
///
/// @param media the sheet in user space
/// @param visible what of the sheet is shown: the crop box inside the media box
/// @param turn clockwise degrees: 0, 90, 180 or 270
/// @param unit points to one unit of user space
public record Frame(Box media, Box visible, int turn, double unit) {
    /// The page that readers show when a file gives no size that makes sense (US letter).
    private static final Box USUAL = new Box(0, 0, 612, 792);

    public static Frame of(Box media, Box crop, int turn, double unit) {
        var sheet = media.isEmpty() ? USUAL : media;
        var visible = crop.isEmpty() ? sheet : crop.within(sheet);
        var upright = turn % 90 == 0 ? Math.floorMod(turn, 360) : 0;
        return new Frame(sheet, visible.isEmpty() ? sheet : visible, upright, unit > 0 ? unit : 1);
    }

    private boolean liesOnItsSide() {
        return turn % 180 == 90;
    }

    public Leaf leaf() {
        var leaf = new Leaf(visible.width() * unit, visible.height() * unit);
        return liesOnItsSide() ? leaf.turned() : leaf;
    }

    /// From points as seen, counted from the lower left of the upright page, to user space.
    public Matrix toUserSpace() {
        var seen = Matrix.scale(1 / unit);
        return seen.then(
                switch (turn) {
                    case 90 -> new Matrix(0, 1, -1, 0, visible.right(), visible.bottom());
                    case 180 -> new Matrix(-1, 0, 0, -1, visible.right(), visible.top());
                    case 270 -> new Matrix(0, -1, 1, 0, visible.left(), visible.top());
                    default -> Matrix.move(visible.left(), visible.bottom());
                });
    }
}

package org.safeconduct.packet.splice.part;

/// An upright rectangle, its corners in order.
public record Box(double left, double bottom, double right, double top) {

    public static Box of(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    public boolean isEmpty() {
        return !(width() > 0 && height() > 0);
    }

    Box within(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(bottom, other.bottom),
                Math.min(right, other.right),
                Math.min(top, other.top));
    }

    /// The upright rectangle around this one after the map.
    public Box map(Matrix m) {
        var x1 = m.x(left, bottom);
        var x2 = m.x(right, top);
        var x3 = m.x(left, top);
        var x4 = m.x(right, bottom);
        var y1 = m.y(left, bottom);
        var y2 = m.y(right, top);
        var y3 = m.y(left, top);
        var y4 = m.y(right, bottom);
        return new Box(
                Math.min(Math.min(x1, x2), Math.min(x3, x4)),
                Math.min(Math.min(y1, y2), Math.min(y3, y4)),
                Math.max(Math.max(x1, x2), Math.max(x3, x4)),
                Math.max(Math.max(y1, y2), Math.max(y3, y4)));
    }

    public double[] values() {
        return new double[] {left, bottom, right, top};
    }
}

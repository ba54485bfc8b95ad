package org.safeconduct.packet.splice.part;

/// An affine map as PDF writes it: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-2, 8.3.3).
@SuppressWarnings("TooManyParameters")
public record Matrix(double a, double b, double c, double d, double e, double f) {
    public static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    public static Matrix move(double x, double y) {
        return new Matrix(1, 0, 0, 1, x, y);
    }

    public static Matrix scale(double factor) {
        return new Matrix(factor, 0, 0, factor, 0, 0);
    }

    public static Matrix turn(double radians) {
        var cos = Math.cos(radians);
        var sin = Math.sin(radians);
        return new Matrix(cos, sin, -sin, cos, 0, 0);
    }

    /// This map first, the other on its outcome.
    public Matrix then(Matrix o) {
        return new Matrix(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    public Matrix inverse() {
        var det = a * d - b * c;
        return new Matrix(d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det);
    }

    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    public boolean isIdentity() {
        return equals(IDENTITY);
    }

    public double[] values() {
        return new double[] {a, b, c, d, e, f};
    }
}

package org.safeconduct.samples.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;

/// An office's round seal with an invented text, and the word SAMPLE in its middle so that nobody can use it.
final class RoundSeal {
    private static final float RADIUS = 48;

    private final Surface surface;
    private final Face face;

    RoundSeal(Surface surface, Face face) {
        this.surface = surface;
        this.face = face;
    }

    void press(String ring, String middle, double x, double y) {
        circle(x, y, RADIUS, 1.6f);
        circle(x, y, RADIUS - 3, 0.6f);
        circle(x, y, RADIUS - 15, 0.7f);
        around(ring + " * ", x, y);
        centred(middle, 6.4f, x, y - 4);
        centred("ОБРАЗЕЦ", 6.4f, x, y + 5);
        centred("SAMPLE", 6.4f, x, y + 13);
    }

    private void circle(double x, double y, double radius, float width) {
        surface.stroke(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), width, Ink.SEAL);
    }

    private void around(String ring, double x, double y) {
        var radius = RADIUS - 12;
        var room = 2 * Math.PI * radius;
        var size = (float) Math.min(8.2, 8.0 * room / face.measure(ring, 8));
        var spare = (room - face.measure(ring, size)) / ring.length();
        var along = -room / 2;
        for (var letter : ring.split("", -1)) {
            var wide = face.measure(letter, size);
            var turn = new AffineTransform();
            turn.translate(x, y);
            turn.rotate((along + wide / 2) / radius);
            surface.fill(turn.createTransformedShape(face.outline(letter, size, -wide / 2, -radius)), Ink.SEAL);
            along += wide + spare;
        }
    }

    private void centred(String words, float size, double x, double y) {
        surface.fill(face.outline(words, size, x - face.measure(words, size) / 2, y), Ink.SEAL);
    }
}

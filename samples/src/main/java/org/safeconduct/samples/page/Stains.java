package org.safeconduct.samples.page;

import java.util.Random;

/// The uneven tone of used paper: a coarse grid of levels, smoothed between its points, and darker edges.
final class Stains {
    private static final int CELLS = 7;

    private final double[][] levels = new double[CELLS + 2][CELLS + 2];
    private final double width;
    private final double height;

    Stains(long seed, int width, int height) {
        this.width = width;
        this.height = height;
        var random = new Random(seed * 31 + 7);
        for (var row : levels) {
            for (var i = 0; i < row.length; i++) {
                row[i] = 237 + random.nextDouble() * 9;
            }
        }
    }

    double tone(int x, int y) {
        var across = x / width * CELLS;
        var down = y / height * CELLS;
        var column = (int) across;
        var row = (int) down;
        var u = smooth(across - column);
        var v = smooth(down - row);
        var above = levels[row][column] * (1 - u) + levels[row][column + 1] * u;
        var below = levels[row + 1][column] * (1 - u) + levels[row + 1][column + 1] * u;
        return above * (1 - v) + below * v - edge(x);
    }

    private double edge(int x) {
        var near = Math.min(x, width - x) / width;
        return near < 0.02 ? (0.02 - near) * 900 : 0;
    }

    private static double smooth(double t) {
        return t * t * (3 - 2 * t);
    }
}

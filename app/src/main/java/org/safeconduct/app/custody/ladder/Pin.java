package org.safeconduct.app.custody.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A happening below the bar, with the number that it has in the table.
///
/// @param at in hundredths of the width
/// @param row below others that would hide it, from 0
public record Pin(double at, int row, int number, Happening happening) {
    /// What two of them need between them, in hundredths of the width of a telephone.
    private static final double ROOM = 7;

    /// In pixels, half of one.
    private static final int HALF = 10;

    /// So near an edge that half of one would stand beyond it, on the narrowest page.
    private static final double EDGE = 3.5;

    public String x() {
        return Bar.percent(at);
    }

    /// How many pixels beside its place it is drawn, so that all of it stands on the drawing.
    public int inward() {
        return at > Bar.END - EDGE ? -HALF : at < EDGE ? HALF : 0;
    }

    /// Each in the first row in which there is room; numbered in the order of their days.
    static List<Pin> laidOut(List<Happening> happenings, ToDoubleFunction<Happening> place) {
        var pins = new ArrayList<Pin>();
        var last = new ArrayList<Double>();
        for (var happening : happenings) {
            double at = place.applyAsDouble(happening);
            int row = 0;
            while (row < last.size() && at - last.get(row) < ROOM) {
                row++;
            }
            if (row == last.size()) {
                last.add(at);
            } else {
                last.set(row, at);
            }
            pins.add(new Pin(at, row, pins.size() + 1, happening));
        }
        return pins;
    }
}

package org.safeconduct.app.custody.ladder;

import java.util.List;
import java.util.Locale;

/// A drawing in hundredths of its width.
///
/// @param pins what happened, below the bar
/// @param today where the present day lies when the drawing goes on beyond it; at the end otherwise
public record Bar(List<Part> parts, List<Tick> ticks, List<Line> lines, List<Pin> pins, double today) {
    static final double END = 100;

    /// How many rows the pins take.
    public int rows() {
        return pins.stream().mapToInt(pin -> pin.row() + 1).max().orElse(0);
    }

    public boolean isAhead() {
        return today < END;
    }

    public String todayX() {
        return percent(today);
    }

    /// How a part of a bar looks; the legend says what it means.
    public enum Look {
        CERTAIN,
        BEYOND,
        PERHAPS,
        UNKNOWN
    }

    public record Part(double from, double to, Look look) {
        public String x() {
            return percent(from);
        }

        public String width() {
            return percent(to - from);
        }

        boolean isSeen() {
            return to > from;
        }
    }

    /// A number on the scale below the bar.
    public record Tick(double at, long number) {
        public String x() {
            return percent(at);
        }

        public String anchor() {
            return Bar.anchor(at);
        }
    }

    /// A line across the bar where a rule’s period ends.
    ///
    /// @param labelled whether there is room for its label
    public record Line(double at, Mark mark, boolean labelled) {
        public String x() {
            return percent(at);
        }

        /// On which side of the line its label stands.
        public String anchor() {
            return Bar.anchor(at);
        }
    }

    /// Near an edge words stand on the inner side.
    private static String anchor(double at) {
        return at > 90 ? "end" : at < 10 ? "start" : "middle";
    }

    static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}

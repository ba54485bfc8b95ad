package org.safeconduct.packet.typeset.press;

import java.util.List;
import org.safeconduct.packet.fonts.Typefaces;

/// Sets text in boxes.
public final class Compositor {
    private final Typecase typecase;

    Compositor(Typecase typecase) {
        this.typecase = typecase;
    }

    public Box text(Measure measure, Style style, String text) {
        return lines(measure, List.of(new Run(text, style)));
    }

    public Box text(Measure measure, Run... runs) {
        return lines(measure, List.of(runs));
    }

    /// A row of a table of contents: text, dotted leaders, and a short text that ends `far` to the right.
    public Box led(Measure measure, Style style, String text, String end, float far) {
        var endLine = lines(Measure.right(far, measure.leading()), List.of(new Run(end, style)));
        return new Box.Led(
                lines(measure, List.of(new Run(text, style))),
                endLine.lines().isEmpty()
                        ? new Line(List.of())
                        : endLine.lines().getFirst(),
                far);
    }

    /// Text and, over the rest of its last line, a rule to write on.
    public Box blank(Measure measure, Style style, String text) {
        return new Box.Blank(lines(measure, List.of(new Run(text, style))));
    }

    private Box.Lines lines(Measure measure, List<Run> runs) {
        List<Run> printable = runs.stream()
                .map(run -> new Run(Typefaces.printable(run.text()), run.style()))
                .toList();
        float size = (float)
                runs.stream().mapToDouble(run -> run.style().size()).max().orElse(0);
        return new Box.Lines(new Breaker(typecase, printable).lines(measure), measure, size);
    }

    /// Text in one style, in the order it is read; a line feed ends a line.
    public record Run(String text, Style style) {}
}

package org.safeconduct.samples.page;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.safeconduct.samples.page.Surface.Lettering;
import org.safeconduct.samples.paper.Block;
import org.safeconduct.samples.paper.Look;
import org.safeconduct.samples.paper.Look.Family;
import org.safeconduct.samples.paper.Script;

/// Lays the blocks of a script out on as many surfaces as they need.
final class Setting {
    private static final double TOP = 62;
    private static final double BOTTOM = 66;

    private final Faces faces;
    private final Look look;
    private final Supplier<Surface> sheets;
    private final double left;
    private final double right;
    private final Columns columns;
    private Surface surface;
    private double y;
    private boolean afterLine;
    private boolean afterRow;
    private int number;

    private Setting(Faces faces, Script script, Supplier<Surface> sheets) {
        this.faces = faces;
        this.look = script.look();
        this.sheets = sheets;
        this.left = look.sheet().width() < 500 ? 44 : 72;
        this.right = look.sheet().width() - (look.sheet().width() < 500 ? 36 : 60);
        this.columns = Columns.of(script.blocks());
        this.surface = sheets.get();
        this.y = TOP;
        turn();
    }

    static void set(Faces faces, Script script, Supplier<Surface> sheets) {
        var setting = new Setting(faces, script, sheets);
        script.blocks().forEach(setting::place);
    }

    private void place(Block block) {
        lay(block);
        afterRow = block instanceof Block.Row;
        afterLine = afterRow
                || block instanceof Block.Centred
                || block instanceof Block.Right
                || block instanceof Block.Ends;
    }

    private void lay(Block block) {
        switch (block) {
            case Block.Title title -> title(title.words());
            case Block.Heading heading -> heading(heading.words());
            case Block.Centred line -> lines(line.words(), running(), Side.MIDDLE, 0);
            case Block.Right line -> lines(line.words(), running(), Side.RIGHT, 0);
            case Block.Small small -> small(small.words());
            case Block.Paragraph paragraph -> paragraph(paragraph.words());
            case Block.Numbered paragraph -> numbered(paragraph);
            case Block.Ends ends -> ends(ends);
            case Block.Row row -> row(row);
            case Block.Signed signed -> sign(signed);
            case Block.Sealed sealed ->
                new RoundSeal(surface, faces.sansBold()).press(sealed.ring(), sealed.middle(), right - 90, y - 14);
            case Block.Rule rule -> rule();
            case Block.NewPage page -> turnOver();
        }
    }

    private void title(String words) {
        y += look.size() * 0.5;
        lines(words, new Lettering(faces.bold(look.family()), look.size() * 1.18f, Ink.BLACK), Side.MIDDLE, 0);
        y += look.size() * 0.5;
    }

    private void heading(String words) {
        y += look.size() * 0.7;
        keep(look.size() * look.lead() * 3);
        lines(words, new Lettering(faces.bold(look.family()), look.size(), Ink.BLACK), Side.LEFT, 0);
        y += look.size() * 0.2;
    }

    private void small(String words) {
        lines(words, new Lettering(faces.regular(look.family()), look.size() * 0.78f, Ink.BLACK), Side.LEFT, 0);
        y += look.size() * 0.25;
    }

    private void paragraph(String words) {
        y += afterLine ? look.size() * 0.6 : 0;
        lines(words, running(), Side.LEFT, 0);
        y += look.size() * 0.55;
    }

    private void numbered(Block.Numbered paragraph) {
        keep(look.size() * look.lead() * 2);
        surface.words(paragraph.number() + ".", running(), left, y + look.size());
        lines(paragraph.words(), running(), Side.LEFT, look.size() * 2.1);
        y += look.size() * 0.55;
    }

    private void ends(Block.Ends ends) {
        keep(advance(running()));
        surface.words(ends.left(), running(), left, y + look.size());
        surface.words(ends.right(), running(), right - running().measure(ends.right()), y + look.size());
        y += advance(running());
    }

    private void row(Block.Row row) {
        y += afterRow ? 0 : look.size() * 0.4;
        var type = new Lettering(faces.regular(look.family()), look.size() * 0.92f, Ink.BLACK);
        var edges = columns.edges(row.cells().size(), left, right);
        var cells = new ArrayList<List<String>>();
        for (var i = 0; i < row.cells().size(); i++) {
            cells.add(Lines.broken(row.cells().get(i), type, edges[i + 1] - edges[i] - 9));
        }
        var deepest = cells.stream().mapToInt(List::size).max().orElse(1);
        keep(deepest * advance(type) + 5);
        for (var i = 0; i < cells.size(); i++) {
            for (var line = 0; line < cells.get(i).size(); line++) {
                surface.words(cells.get(i).get(line), type, edges[i] + 4, y + type.size() + 2 + line * advance(type));
            }
        }
        frame(edges, deepest * advance(type) + 5);
        y += deepest * advance(type) + 5;
    }

    private void frame(double[] edges, double deep) {
        for (var edge : edges) {
            surface.stroke(new Line2D.Double(edge, y, edge, y + deep), 0.5f, Ink.GREY);
        }
        surface.stroke(new Line2D.Double(edges[0], y, edges[edges.length - 1], y), 0.5f, Ink.GREY);
        surface.stroke(new Line2D.Double(edges[0], y + deep, edges[edges.length - 1], y + deep), 0.5f, Ink.GREY);
    }

    private void sign(Block.Signed signed) {
        keep(52);
        y += 30;
        surface.stroke(Flourish.of(signed.hand(), left + 12, y, 130), 1.15f, Ink.BLUE);
        surface.stroke(new Line2D.Double(left, y + 6, left + 175, y + 6), 0.6f, Ink.GREY);
        surface.words(
                signed.name() + (signed.rest().isEmpty() ? "" : "  " + signed.rest()), running(), left + 184, y + 4);
        y += 18;
    }

    private void rule() {
        y += 4;
        surface.stroke(new Line2D.Double(left, y, right, y), 0.7f, Ink.BLACK);
        y += 6;
    }

    private void lines(String words, Lettering type, Side side, double indent) {
        for (var line : Lines.broken(words, type, right - left - indent)) {
            keep(advance(type));
            var spare = right - left - indent - type.measure(line);
            surface.words(line, type, left + indent + spare * side.share, y + type.size());
            y += advance(type);
        }
    }

    private enum Side {
        LEFT(0),
        MIDDLE(0.5),
        RIGHT(1);

        private final double share;

        Side(double share) {
            this.share = share;
        }
    }

    private double advance(Lettering type) {
        return type.size() * look.lead();
    }

    private Lettering running() {
        return new Lettering(
                faces.regular(look.family()), look.size(), look.family() == Family.HAND ? Ink.BLUE : Ink.BLACK);
    }

    private void keep(double deep) {
        if (y + deep > look.sheet().height() - BOTTOM) {
            turnOver();
        }
    }

    private void turnOver() {
        surface = sheets.get();
        turn();
    }

    /// Every sheet says at its foot that it is invented; from the second on it carries its number.
    private void turn() {
        number++;
        y = TOP;
        var foot = look.sheet().height() - 30;
        var type = new Lettering(faces.sans(), 6.8f, Ink.GREY);
        surface.words(look.mark(), type, left, foot);
        if (number > 1) {
            surface.words(String.valueOf(number), new Lettering(faces.serif(), 9, Ink.BLACK), right - 6, foot);
        }
    }
}

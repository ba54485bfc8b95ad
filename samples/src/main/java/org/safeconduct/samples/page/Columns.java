package org.safeconduct.samples.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.samples.paper.Block;

/// Widths of table columns, by the longest cell of all rows with the same number of cells.
final class Columns {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 46;

    private final Map<Integer, int[]> longest = new HashMap<>();

    private Columns() {}

    static Columns of(List<Block> blocks) {
        var columns = new Columns();
        for (var block : blocks) {
            if (block instanceof Block.Row row) {
                columns.weigh(row.cells());
            }
        }
        return columns;
    }

    private void weigh(List<String> cells) {
        var widths = longest.computeIfAbsent(cells.size(), int[]::new);
        for (var i = 0; i < widths.length; i++) {
            var length = Math.clamp(cells.get(i).length(), SHORTEST, LONGEST);
            widths[i] = Math.max(widths[i], length);
        }
    }

    double[] edges(int cells, double left, double right) {
        var widths = longest.getOrDefault(cells, new int[cells]);
        var all = 0;
        for (var width : widths) {
            all += width;
        }
        var edges = new double[cells + 1];
        edges[0] = left;
        for (var i = 0; i < cells; i++) {
            edges[i + 1] = edges[i] + (right - left) * widths[i] / all;
        }
        return edges;
    }
}

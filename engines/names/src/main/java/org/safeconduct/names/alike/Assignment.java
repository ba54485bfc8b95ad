package org.safeconduct.names.alike;

import java.util.Arrays;

/// Which row goes with which column so that all together are most alike: the method of Kuhn and Munkres.
final class Assignment {
    private final double[][] likeness;
    private final int size;
    private final double[] rowPrice;
    private final double[] columnPrice;

    /// The row of each column, one more than its index; nought for none.
    private final int[] rowOf;

    private Assignment(double[][] likeness, int size) {
        this.likeness = likeness;
        this.size = size;
        rowPrice = new double[size + 1];
        columnPrice = new double[size + 1];
        rowOf = new int[size + 1];
    }

    /// The column of each row, or less than nought.
    static int[] best(double[][] likeness) {
        int rows = likeness.length;
        int columns = rows == 0 ? 0 : likeness[0].length;
        var assignment = new Assignment(likeness, Math.max(rows, columns));
        for (int row = 1; row <= assignment.size; row++) {
            assignment.add(row);
        }
        var columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column <= columns; column++) {
            if (assignment.rowOf[column] <= rows) {
                columnOf[assignment.rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private double cost(int row, int column) {
        return row <= likeness.length && column <= likeness[row - 1].length ? -likeness[row - 1][column - 1] : 0;
    }

    private void add(int row) {
        var way = new int[size + 1];
        var least = new double[size + 1];
        Arrays.fill(least, Double.MAX_VALUE);
        var used = new boolean[size + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            used[column] = true;
            column = step(column, way, least, used);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[way[column]];
            column = way[column];
        }
    }

    /// The next column to try, after prices have moved so that it costs nothing more.
    private int step(int from, int[] way, double[] least, boolean[] used) {
        int next = 0;
        double gap = Double.MAX_VALUE;
        for (int column = 1; column <= size; column++) {
            if (!used[column]) {
                double more = cost(rowOf[from], column) - rowPrice[rowOf[from]] - columnPrice[column];
                if (more < least[column]) {
                    least[column] = more;
                    way[column] = from;
                }
                if (least[column] < gap) {
                    gap = least[column];
                    next = column;
                }
            }
        }
        for (int column = 0; column <= size; column++) {
            if (used[column]) {
                rowPrice[rowOf[column]] += gap;
                columnPrice[column] -= gap;
            } else {
                least[column] -= gap;
            }
        }
        return next;
    }
}

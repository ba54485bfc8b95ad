package org.safeconduct.names.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pairing that is best of all, against trying every one.
class AssignmentTest {
    @Test
    void gives_way_where_both_gain() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).containsExactly(1, 0);
    }

    @Test
    void leaves_a_row_alone_where_columns_run_out() {
        assertThat(Assignment.best(new double[][] {{0.2}, {0.9}, {0.3}})).containsExactly(-1, 0, -1);
    }

    @Test
    void has_nothing_to_pair_without_rows() {
        assertThat(Assignment.best(new double[0][])).isEmpty();
    }

    @Test
    void has_no_partner_without_columns() {
        assertThat(Assignment.best(new double[][] {{}, {}})).containsExactly(-1, -1);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 3", "3, 2", "4, 4", "5, 3", "3, 6", "6, 6"})
    void is_as_good_as_the_best_of_all(int rows, int columns) {
        var dice = new Random(11);
        for (int turn = 0; turn < 200; turn++) {
            var likeness = new double[rows][columns];
            for (var row : likeness) {
                Arrays.setAll(row, column -> dice.nextDouble());
            }
            assertThat(sum(likeness, Assignment.best(likeness))).isCloseTo(best(likeness, 0, 0), offset(1e-9));
        }
    }

    private static double sum(double[][] likeness, int[] columns) {
        double sum = 0;
        for (int row = 0; row < columns.length; row++) {
            sum += columns[row] < 0 ? 0 : likeness[row][columns[row]];
        }
        return sum;
    }

    /// By trying every way, columns that are taken being the bits of a number.
    private static double best(double[][] likeness, int row, int taken) {
        if (row == likeness.length) {
            return 0;
        }
        double best = best(likeness, row + 1, taken);
        for (int column = 0; column < likeness[row].length; column++) {
            if ((taken & 1 << column) == 0) {
                best = Math.max(best, likeness[row][column] + best(likeness, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
